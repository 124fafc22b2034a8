from __future__ import annotations

from resmatch.matching.checks.veterans import CHECKS
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, house, judge, outcomes

VETERANS_ONLY, VA_ELIGIBILITY = CHECKS


def test_a_house_for_veterans_is_for_veterans() -> None:
    answers = [
        outcomes(VETERANS_ONLY, Client(veteran=served), house(veterans_only="yes"))[0] for served in (True, False)
    ]
    assert answers == [Outcome.MET, Outcome.CONFLICT]


def test_who_did_not_say_is_asked_where_it_matters() -> None:
    only, everyone = judge(VETERANS_ONLY, Client(), house(veterans_only="yes"), house())
    assert (only.outcome, only.question) == (Outcome.ASK, "This place is for veterans. Did you serve in the military?")
    assert everyone.outcome is Outcome.NA


def test_va_eligibility_is_never_assumed_of_a_veteran() -> None:
    (answer,) = judge(VA_ELIGIBILITY, Client(veteran=True), entry("service", "clinic", va_eligibility="required"))
    assert answer.outcome is Outcome.ASK
    assert answer.question == "Has the VA said that you can get VA care (VA eligibility)?"
    assert VA_ELIGIBILITY.topic == "va_eligibility"


def test_who_did_not_serve_is_not_sent_to_the_va() -> None:
    required = entry("service", "clinic", va_eligibility="required")
    assert outcomes(VA_ELIGIBILITY, Client(veteran=False), required) == [Outcome.CONFLICT]
