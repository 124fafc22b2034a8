from __future__ import annotations

from resmatch.matching.checks.wanted_times import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import judge, meeting, resolved

EVENINGS = Client(when="tue evening", must={"when"})


def row(day: str, start: str, end: str) -> dict[str, object]:
    return {"kind": "meeting", "days": [day], "start": start, "end": end}


def test_a_must_about_time_sets_aside_what_is_never_open_then() -> None:
    fits, never = judge(
        CHECK,
        EVENINGS,
        meeting(schedules=[row("tue", "19:00", "20:00")]),
        meeting(schedules=[row("tue", "09:00", "10:00")]),
    )
    assert (fits.outcome, fits.text) == (Outcome.MET, "open tue evening: Tue 7-8 pm")
    assert (never.outcome, never.text) == (Outcome.CONFLICT, "not open tue evening: Tue 9-10 am")


def test_hours_that_nobody_named_are_a_question() -> None:
    (answer,) = judge(CHECK, EVENINGS, meeting())
    assert answer.outcome is Outcome.VERIFY
    assert answer.question == "On which days and at what times are you open?"


def test_a_wish_about_time_sets_nothing_aside() -> None:
    assert not CHECK.concerns(resolved(Client(when="tue evening")))
