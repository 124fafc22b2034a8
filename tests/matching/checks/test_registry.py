from __future__ import annotations

from resmatch.matching.checks.registry import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, house, judge, meeting, outcomes

USED = Client(registry=True)


def test_it_is_judged_only_when_the_client_wants_it_used() -> None:
    assert not CHECK.concerns(Client())
    assert not CHECK.concerns(Client(registry=False))


def test_a_silent_house_is_called_first() -> None:
    (answer,) = judge(CHECK, USED, house())
    assert answer.outcome is Outcome.VERIFY
    assert answer.question == "Which kinds of record can you not take, and do children stay at this address?"


def test_a_place_with_children_is_closed_without_an_explicit_yes() -> None:
    answers = judge(
        CHECK,
        USED,
        entry("housing", "emergency_shelter", children_on_site="yes"),
        house(children={"accepted": "yes"}),
        house(children_on_site="yes", accepts_registry="yes"),
    )
    assert [answer.outcome for answer in answers] == [Outcome.CONFLICT, Outcome.CONFLICT, Outcome.MET]
    assert answers[0].text == "children stay there, and it does not say that it takes people on a registry"


def test_a_shelter_for_families_who_fled_is_closed() -> None:
    assert outcomes(CHECK, USED, entry("housing", "dv_shelter")) == [Outcome.CONFLICT]


def test_near_a_school_even_a_yes_is_checked_with_the_officer() -> None:
    (answer,) = judge(CHECK, USED, house(accepts_registry="yes", near_school="yes"))
    assert answer.outcome is Outcome.VERIFY
    assert "check with the officer" in answer.text
    assert answer.question == "How far is the nearest school or playground?"


def test_no_sentence_says_what_the_law_allows() -> None:
    listings = [house(), house(accepts_registry="yes"), house(accepts_registry="no"), house(children_on_site="yes")]
    said = " ".join(answer.text + answer.question for answer in judge(CHECK, USED, *listings))
    assert "legal" not in said
    assert "allowed" not in said


def test_a_meeting_is_not_asked_unless_it_says_no() -> None:
    assert outcomes(CHECK, USED, meeting(), meeting(accepts_registry="no")) == [Outcome.NA, Outcome.CONFLICT]


def test_children_and_schools_matter_only_where_people_live() -> None:
    with_children = meeting(children_on_site="yes")
    near_a_school = meeting(accepts_registry="yes", near_school="yes")
    assert outcomes(CHECK, USED, with_children, near_a_school) == [Outcome.NA, Outcome.MET]
