from __future__ import annotations

from resmatch.matching.checks.medical import CHECKS
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, house, judge, meeting, outcomes

FRIDGE = next(check for check in CHECKS if check.need == "insulin_fridge")
ON_INSULIN = Client(medical=["insulin_fridge"])


def test_a_silent_house_is_called_first() -> None:
    (answer,) = judge(FRIDGE, ON_INSULIN, house())
    assert answer.outcome is Outcome.VERIFY
    assert answer.text == "does not say if it can support a fridge for insulin"
    assert answer.question == "Can the place support a fridge for insulin?"


def test_a_refusal_is_a_closed_door() -> None:
    (answer,) = judge(FRIDGE, ON_INSULIN, entry("treatment", "detox", medical_support={"insulin_fridge": "no"}))
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "cannot support a fridge for insulin")


def test_a_yes_fits() -> None:
    (answer,) = judge(FRIDGE, ON_INSULIN, house(medical_support={"insulin_fridge": "yes"}))
    assert (answer.outcome, answer.text) == (Outcome.MET, "can support a fridge for insulin")


def test_where_nobody_sleeps_nothing_is_asked() -> None:
    assert outcomes(FRIDGE, ON_INSULIN, meeting()) == [Outcome.NA]
    assert [check.need for check in CHECKS if check.concerns(ON_INSULIN)] == ["insulin_fridge"]
