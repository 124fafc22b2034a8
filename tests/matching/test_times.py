from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.client import Client
from resmatch.matching.times import (
    COLUMNS,
    MOST_MEETINGS,
    free_meetings,
    schedule_words,
    shared_minutes,
    wanted_share,
    week_minutes,
)
from resmatch.schedule import ALL_WEEK, WeekWindows, windows_of
from resmatch.schedule.session import Session
from tests.matching.build import NOW, Entry, meeting, resolved, rows_of

DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def at(*days: str, start: str = "18:00", end: str | None = "19:00", **more: str) -> Entry:
    return {"kind": "meeting", "days": list(days), "start": start, **({"end": end} if end else {}), **more}


def group(*rows: Entry) -> Entry:
    return meeting(schedules=list(rows))


def test_minutes_a_week_leave_out_the_hours_for_calling() -> None:
    rows = rows_of(COLUMNS, [group(at("mon", "tue")), group(at("mon", kind="intake")), meeting()])
    assert week_minutes(rows).tolist() == [120, 0, 0]


def test_a_meeting_without_an_end_takes_an_hour_and_says_so() -> None:
    silent_end = group(at("mon", end=None))
    assert week_minutes(rows_of(COLUMNS, [silent_end])).tolist() == [60]
    assert schedule_words(silent_end) == "Mon 6 pm (60 minutes assumed)"
    assert schedule_words(group(at("mon"))) == "Mon 6-7 pm"
    assert schedule_words(meeting()) == ""


def test_the_share_is_of_the_smaller_time() -> None:
    client = resolved(Client(when="mon 17:00-22:00"))
    rows = rows_of(COLUMNS, [group(at("mon")), group(at("mon", end="23:00")), group(at("tue")), meeting()])
    assert wanted_share(rows, client)[:3].tolist() == [1.0, 0.8, 0.0]
    assert np.isnan(wanted_share(rows, client)[3])


def test_free_meetings_are_counted_one_by_one() -> None:
    client = resolved(Client(busy=["mon 18:30-20:00"]))
    touching = [at("mon", start="17:30", end="18:30"), at("mon", start="18:30", end="19:30")]
    meetings, free = free_meetings(rows_of(COLUMNS, [group(*touching), group(at("mon")), meeting()]), client)
    assert meetings.tolist() == [2, 1, 0]
    assert free.tolist() == [1, 0, 0]


def test_a_meeting_over_sunday_midnight_meets_monday_morning() -> None:
    client = resolved(Client(busy=["mon 00:00-01:00"]))
    _, free = free_meetings(rows_of(COLUMNS, [group(at("sun", start="23:30", end="00:30"))]), client)
    assert free.tolist() == [0]


def test_a_group_with_many_meetings_counts_as_open_hours() -> None:
    often = group(at(*DAYS, start="08:00", end="09:00"), at("mon", start="20:00", end="21:00"))
    meetings, _ = free_meetings(rows_of(COLUMNS, [often]), resolved(Client(busy=["mon"])))
    assert meetings.tolist() == [0]
    assert week_minutes(rows_of(COLUMNS, [often])).tolist() == [60 * (MOST_MEETINGS + 1)]


@given(
    st.sampled_from(["America/New_York", "America/Los_Angeles", "Pacific/Honolulu", "America/Phoenix", "UTC"]),
    st.sampled_from(DAYS),
    st.integers(0, 23),
)
def test_hours_of_another_time_zone_are_moved_as_the_schedule_moves_them(zone: str, day: str, hour: int) -> None:
    row = at(day, start=f"{hour:02}:00", end=f"{(hour + 1) % 24:02}:00", tz=zone)
    here = windows_of([Session.from_record(row)], at=NOW)
    rows, client = rows_of(COLUMNS, [group(row)]), resolved(Client())
    assert shared_minutes(rows, client, here).tolist() == [60]
    assert shared_minutes(rows, client, here.complement()).tolist() == [0]


def test_hours_of_a_zone_far_from_here_are_not_compared() -> None:
    abroad = group(at("mon", tz="Europe/Berlin"))
    assert week_minutes(rows_of(COLUMNS, [abroad])).tolist() == [0]
    assert schedule_words(abroad) == "Mon 6-7 pm"


def test_the_whole_week_is_shared_with_what_never_closes() -> None:
    always = meeting(schedules=[{"kind": "hours", "always": True}])
    rows = rows_of(COLUMNS, [always])
    assert shared_minutes(rows, resolved(Client()), ALL_WEEK).tolist() == [7 * 24 * 60]
    assert shared_minutes(rows, resolved(Client()), WeekWindows(((0, 60),))).tolist() == [60]
