from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.checks.children import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, house, judge, meeting, outcomes
from tests.matching.oracle import household as oracle
from tests.matching.oracle.words import Facts, Record, mapping, records, some, tri, word

ages = st.integers(0, 17)
children = mapping(
    accepted=tri, minimum_age=ages, maximum_age=ages, boys_maximum_age=ages, maximum_count=st.integers(1, 3)
)
coming = st.lists(mapping(age=ages, sex=st.sampled_from(["boy", "girl"])), max_size=3)
MOTHER_OF_A_BOY = Client(children=[{"age": 14, "sex": "boy"}, {"age": 6, "sex": "girl"}])


@given(
    records(children=children, child_care=tri, modality=some("in_person", "video", "phone")), mapping(children=coming)
)
def test_every_family_is_judged_as_the_rule_reads(record: Record, facts: Facts) -> None:
    (answer,) = judge(CHECK, Client(**facts), record)
    assert word(answer.outcome, answer.soft) == oracle.h2(record, facts)


@pytest.mark.parametrize(
    ("limits", "text"),
    [
        ({"accepted": "no"}, "does not take children"),
        ({"accepted": "yes", "boys_maximum_age": 12}, "takes boys up to 12; coming along: boy of 14, girl of 6"),
        ({"accepted": "yes", "maximum_age": 5}, "takes children up to 5; coming along: boy of 14, girl of 6"),
        ({"accepted": "yes", "minimum_age": 8}, "takes children 8 and older; coming along: boy of 14, girl of 6"),
        ({"accepted": "yes", "maximum_count": 1}, "takes at most 1 child; coming along: boy of 14, girl of 6"),
    ],
)
def test_a_conflict_names_the_limit(limits: Facts, text: str) -> None:
    (answer,) = judge(CHECK, MOTHER_OF_A_BOY, house(children=limits))
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, text)


def test_a_limit_that_hangs_on_an_unknown_age_is_asked() -> None:
    (answer,) = judge(CHECK, Client(children=[{}]), house(children={"accepted": "yes", "maximum_age": 5}))
    assert answer.outcome is Outcome.ASK
    assert answer.question == "This place takes children up to 5. How old are the children?"


def test_a_limit_for_boys_asks_about_a_child_of_unknown_sex() -> None:
    (answer,) = judge(
        CHECK, Client(children=[{"age": 14}]), house(children={"accepted": "yes", "boys_maximum_age": 12})
    )
    assert answer.question == "This place takes boys up to 12. Is any of the children a boy?"


def test_a_meeting_in_a_room_needs_room_for_children_and_one_online_does_not() -> None:
    meetings = meeting(), meeting(child_care="yes"), meeting(modality=["video"])
    assert outcomes(CHECK, MOTHER_OF_A_BOY, *meetings) == [Outcome.VERIFY, Outcome.MET, Outcome.NA]


def test_silence_is_called_about() -> None:
    (answer,) = judge(CHECK, MOTHER_OF_A_BOY, house())
    assert (answer.text, answer.question) == (
        "does not say if children can come",
        "Can children come too, and up to what age?",
    )


def test_no_children_and_children_nobody_spoke_of_ask_nothing() -> None:
    refuses = house(children={"accepted": "no"})
    assert outcomes(CHECK, Client(children=()), refuses) == [Outcome.NA]
    assert outcomes(CHECK, Client(), refuses) == [Outcome.NA]
    assert outcomes(CHECK, MOTHER_OF_A_BOY, entry("service", "food", children={"accepted": "no"})) == [Outcome.NA]
