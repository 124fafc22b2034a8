from __future__ import annotations

from resmatch.matching.checks.record import CHECKS
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from resmatch.vocab import RECORDS
from tests.matching.build import entry, house, judge, meeting, outcomes

BY_KIND = dict(zip(RECORDS.ids, CHECKS, strict=True))
ARSON = BY_KIND["arson"]
SHARED = Client(record={"arson": True, "violent": False})


def test_each_kind_has_its_own_answer() -> None:
    (answer,) = judge(ARSON, SHARED, house(record={"arson": "no", "violent": "yes"}))
    assert answer.outcome is Outcome.CONFLICT
    assert answer.text == "does not take people with an arson charge"


def test_only_what_was_shared_is_judged() -> None:
    assert [kind for kind, check in BY_KIND.items() if check.concerns(SHARED)] == ["arson"]


def test_a_silent_house_gets_a_question_that_does_not_tell_the_record() -> None:
    (answer,) = judge(ARSON, SHARED, house())
    assert answer.outcome is Outcome.VERIFY
    assert answer.question == "Which kinds of record can you not take?"


def test_case_by_case_is_called_first() -> None:
    (answer,) = judge(ARSON, SHARED, house(record={"arson": "case_by_case"}))
    assert answer.text == "people with an arson charge: case by case"


def test_work_for_people_with_a_record_answers_for_every_kind() -> None:
    hires = entry("employment", "program", employment={"fair_chance": "yes"})
    strict = entry("employment", "program", employment={"fair_chance": "yes"}, record={"arson": "no"})
    assert outcomes(ARSON, SHARED, hires, strict) == [Outcome.MET, Outcome.CONFLICT]


def test_silent_work_is_a_soft_question() -> None:
    (answer,) = judge(ARSON, SHARED, entry("employment", "program"))
    assert (answer.outcome, answer.soft) == (Outcome.VERIFY, True)


def test_a_meeting_is_not_asked() -> None:
    assert outcomes(ARSON, SHARED, meeting()) == [Outcome.NA]
