from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.client import Client
from resmatch.matching.criteria.pathway import CRITERION
from resmatch.matching.criterion import NOT_KNOWN, NOT_WANTED
from tests.matching.build import meeting, score
from tests.matching.oracle import pathway as oracle
from tests.matching.oracle.words import Facts, Record, mapping, records, some

PATHWAYS = ("twelve_step", "secular", "faith", "faith_christian", "buddhist", "all_recovery")
pathways = some(*PATHWAYS)
SECULAR_NOT_STEPS = Client(pathways=["secular"], rather_not=["twelve_step"])


@given(
    records(pathways=pathways, support_group=mapping(fellowship=st.sampled_from([*oracle.OF_FELLOWSHIP]))),
    mapping(pathways=pathways, rather_not=pathways, never=pathways),
)
def test_every_listing_earns_what_the_rule_gives(record: Record, facts: Facts) -> None:
    (found,) = score(CRITERION, Client(**facts), record)
    worth = {NOT_KNOWN: 50, NOT_WANTED: 10}.get(found.grade, found.grade)
    assert worth == oracle.p1(record, facts)


def test_a_pathway_that_is_not_wanted_stays_at_the_bottom_and_says_so() -> None:
    (found,) = score(CRITERION, SECULAR_NOT_STEPS, meeting(support_group={"fellowship": "aa"}))
    assert (found.state, found.text) == ("no", "follows 12-step (Alcoholics Anonymous), which is not wanted")


def test_one_wanted_pathway_of_several_is_enough() -> None:
    (found,) = score(CRITERION, Client(pathways=["buddhist", "secular"]), meeting(pathways=["secular", "twelve_step"]))
    assert found.grade == 100


def test_a_named_fellowship_comes_before_others_of_its_pathway() -> None:
    client = Client(fellowship="NA")
    own, other, silent = score(
        CRITERION,
        client,
        meeting(support_group={"fellowship": "na"}),
        meeting(support_group={"fellowship": "aa"}),
        meeting(),
    )
    assert own.grade > other.grade > 50
    assert silent.grade == NOT_KNOWN


def test_silence_says_that_nothing_is_known() -> None:
    (found,) = score(CRITERION, SECULAR_NOT_STEPS, meeting())
    assert (found.state, found.text) == ("unknown", "does not say which pathway it follows")


def test_who_named_no_pathway_is_not_weighed() -> None:
    assert not CRITERION.concerns(Client())
    assert CRITERION.concerns(Client(rather_not=["faith"]))
