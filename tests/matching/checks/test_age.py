from __future__ import annotations

from resmatch.matching.checks.age import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import judge, meeting, outcomes


def test_both_limits_belong_to_the_range() -> None:
    youth = meeting(minimum_age=18, maximum_age=30)
    answers = [outcomes(CHECK, Client(age=age), youth)[0] for age in (17, 18, 30, 31)]
    assert answers == [Outcome.CONFLICT, Outcome.MET, Outcome.MET, Outcome.CONFLICT]


def test_a_conflict_names_both_ages() -> None:
    (answer,) = judge(CHECK, Client(age=19), meeting(minimum_age=50))
    assert answer.text == "takes people of age 50 and older, not age 19"


def test_a_silent_place_serves_adults_and_says_that_nothing_is_said() -> None:
    (answer,) = judge(CHECK, Client(age=34), meeting())
    assert (answer.outcome, answer.text) == (Outcome.MET, "names no age limit")


def test_minors_are_never_assumed_to_be_served() -> None:
    (answer,) = judge(CHECK, Client(age=16), meeting())
    assert (answer.outcome, answer.question) == (Outcome.VERIFY, "Do you take people under 18?")


def test_an_upper_limit_for_old_age_says_nothing_about_minors() -> None:
    assert outcomes(CHECK, Client(age=16), meeting(maximum_age=64), meeting(maximum_age=20)) == [
        Outcome.VERIFY,
        Outcome.MET,
    ]


def test_an_unknown_age_is_asked_only_where_it_matters() -> None:
    limited, open_to_all = judge(CHECK, Client(), meeting(minimum_age=18), meeting())
    assert (limited.outcome, limited.question) == (Outcome.ASK, "How old are you?")
    assert open_to_all.outcome is Outcome.NA
