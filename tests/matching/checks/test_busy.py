from __future__ import annotations

from resmatch.matching.checks.busy import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import Entry, entry, judge, meeting, outcomes

IOP_MORNINGS = Client(busy=["Mon,Wed,Fri 09:00-12:00"])


def meets(*times: tuple[str, str, str | None], **facts: object) -> Entry:
    rows = [
        {"kind": "meeting", "days": [day], "start": start, **({"end": end} if end else {})} for day, start, end in times
    ]
    return meeting(schedules=rows, **facts)


def test_a_group_only_at_busy_times_is_set_aside_and_says_when() -> None:
    (answer,) = judge(CHECK, IOP_MORNINGS, meets(("mon", "10:00", "11:00")))
    assert (answer.outcome, answer.soft) == (Outcome.CONFLICT, False)
    assert answer.text == "only at busy times (IOP, work or other): Mon 10-11 am"


def test_one_free_meeting_is_enough() -> None:
    assert outcomes(CHECK, IOP_MORNINGS, meets(("mon", "10:00", None), ("tue", "10:00", None))) == [Outcome.MET]


def test_a_meeting_that_begins_when_the_busy_time_ends_is_free() -> None:
    assert outcomes(CHECK, IOP_MORNINGS, meets(("wed", "12:00", "13:00"))) == [Outcome.MET]


def test_a_meeting_that_shares_a_minute_is_not_free() -> None:
    assert outcomes(CHECK, IOP_MORNINGS, meets(("wed", "11:59", "13:00"))) == [Outcome.CONFLICT]


def test_an_assumed_end_is_said() -> None:
    (answer,) = judge(CHECK, IOP_MORNINGS, meets(("mon", "08:30", None)))
    assert answer.outcome is Outcome.CONFLICT
    assert answer.text.endswith("Mon 8:30 am (60 minutes assumed)")


def test_a_silent_group_is_asked_for_its_times_and_stays() -> None:
    (answer,) = judge(CHECK, IOP_MORNINGS, meeting())
    assert (answer.outcome, answer.soft) == (Outcome.VERIFY, True)
    assert answer.text == "does not say when it meets: call for times"
    assert answer.question == "On which days and at what times do you meet?"


def test_elsewhere_busy_hours_only_warn() -> None:
    hours = {"kind": "hours", "days": ["mon"], "start": "09:00", "end": "11:00"}
    closed, silent = judge(CHECK, IOP_MORNINGS, entry("service", "food", schedules=[hours]), entry("service", "food"))
    assert (closed.outcome, closed.soft) == (Outcome.CONFLICT, True)
    assert silent.outcome is Outcome.NA


def test_a_meeting_in_another_time_zone_is_moved_to_the_clients_clock() -> None:
    row = {"kind": "meeting", "days": ["mon"], "start": "07:00", "end": "08:00", "tz": "America/Los_Angeles"}
    assert outcomes(CHECK, IOP_MORNINGS, meeting(schedules=[row])) == [Outcome.CONFLICT]
    late = Client(busy=["Tue 00:00-03:00"])
    sunset = {**row, "start": "22:00", "end": "23:00"}
    assert outcomes(CHECK, late, meeting(schedules=[sunset])) == [Outcome.CONFLICT]


def test_intake_hours_are_not_the_meeting() -> None:
    row = {"kind": "intake", "days": ["tue"], "start": "09:00", "end": "17:00"}
    (answer,) = judge(CHECK, IOP_MORNINGS, meeting(schedules=[row]))
    assert (answer.outcome, answer.soft) == (Outcome.VERIFY, True)
