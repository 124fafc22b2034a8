from __future__ import annotations

from resmatch.matching.checks.tribal import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, judge, outcomes

ONLY = entry("service", "cultural_center", tribal_only="yes")


def test_being_native_is_not_being_enrolled() -> None:
    for native in (True, None):
        (answer,) = judge(CHECK, Client(native=native), ONLY)
        assert (answer.outcome, answer.question) == (
            Outcome.ASK,
            "This place serves tribal citizens. Can you show tribal enrollment?",
        )


def test_who_is_not_native_is_told_why() -> None:
    (answer,) = judge(CHECK, Client(native=False), ONLY)
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "serves citizens of tribes only")


def test_a_center_for_everyone_asks_nothing() -> None:
    assert outcomes(CHECK, Client(), entry("service", "cultural_center", tribal_only="no")) == [Outcome.NA]
