from __future__ import annotations

from resmatch.matching.checks.gps import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import house, judge, meeting, outcomes

MONITORED = Client(gps=True)


def test_a_silent_house_is_called_first() -> None:
    (answer,) = judge(CHECK, MONITORED, house())
    assert answer.outcome is Outcome.VERIFY
    assert answer.question == "Can people with a GPS monitor or home confinement stay here?"


def test_a_refusal_is_a_closed_door() -> None:
    (answer,) = judge(CHECK, MONITORED, house(accepts_gps="no"))
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "does not take people with a GPS monitor")


def test_a_meeting_is_not_asked() -> None:
    assert outcomes(CHECK, MONITORED, meeting()) == [Outcome.NA]
    assert not CHECK.concerns(Client(gps=False))
