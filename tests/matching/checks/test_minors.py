from __future__ import annotations

from resmatch.matching.checks.minors import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, house, judge, meeting, outcomes

TEENAGER = Client(age=16)


def test_no_adult_house_is_ever_offered_to_a_minor() -> None:
    (answer,) = judge(CHECK, TEENAGER, house())
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "a house for adults")


def test_a_house_that_says_it_takes_minors_is_open() -> None:
    assert outcomes(CHECK, TEENAGER, house(minors="yes"), house(minimum_age=14), house(maximum_age=20)) == (
        [Outcome.MET] * 3
    )


def test_a_house_that_decides_case_by_case_is_called() -> None:
    assert outcomes(CHECK, TEENAGER, house(minors="case_by_case")) == [Outcome.VERIFY]


def test_a_silent_meeting_is_called() -> None:
    (answer,) = judge(CHECK, TEENAGER, meeting())
    assert (answer.outcome, answer.question) == (Outcome.VERIFY, "Do you take people under 18?")


def test_a_program_for_teens_takes_minors() -> None:
    assert outcomes(CHECK, TEENAGER, entry("service", "youth_program", populations=["adolescent"])) == [Outcome.MET]


def test_ages_that_leave_the_minor_out_are_no_yes() -> None:
    assert outcomes(CHECK, Client(age=12), meeting(minimum_age=13, maximum_age=17)) == [Outcome.VERIFY]


def test_adults_and_people_of_unknown_age_are_not_asked() -> None:
    assert not CHECK.concerns(Client(age=18))
    assert not CHECK.concerns(Client())
