from __future__ import annotations

from resmatch.matching.checks.wanted_pathway import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import house, judge, meeting, outcomes

MUST = Client(pathways=["secular"], must=["pathway"])


def test_as_a_must_another_pathway_sets_a_listing_aside() -> None:
    found = outcomes(
        CHECK,
        MUST,
        meeting(pathways=["secular"]),
        meeting(pathways=["twelve_step"]),
        meeting(pathways=["all_recovery", "twelve_step"]),
        house(pathways=["twelve_step"]),
    )
    assert found == [Outcome.MET, Outcome.CONFLICT, Outcome.MET, Outcome.CONFLICT]


def test_silence_is_a_question_for_a_group_and_no_matter_elsewhere() -> None:
    group, place = judge(CHECK, MUST, meeting(), house())
    assert group.outcome is Outcome.VERIFY
    assert group.question.endswith("?")
    assert place.outcome is Outcome.NA


def test_a_wish_alone_sets_nothing_aside() -> None:
    assert outcomes(CHECK, Client(pathways=["secular"]), meeting(pathways=["twelve_step"])) == [Outcome.NA]


def test_a_must_turned_into_a_wish_is_a_wish() -> None:
    client = Client(pathways=["secular"], must=["pathway"], prefer=["pathway"])
    assert outcomes(CHECK, client, meeting(pathways=["twelve_step"])) == [Outcome.NA]
