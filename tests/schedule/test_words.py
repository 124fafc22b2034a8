from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from resmatch.schedule import (
    ALL_WEEK,
    NO_TIME,
    OpenState,
    Session,
    WeekWindows,
    describe,
    describe_open,
    describe_wait,
    describe_windows,
    open_state,
    read_when,
)
from tests.schedule.strategies import windows

ZONE = ZoneInfo("America/New_York")
NOW = datetime(2026, 11, 21, 20, 4, tzinfo=ZONE)
WORKDAYS = ["mon", "tue", "wed", "thu", "fri"]
OFFICE = {"days": WORKDAYS, "start": "09:00", "end": "12:00"}
MEETING = {"kind": "meeting", "days": ["tue"], "start": "19:00"}


def said(*rows: dict[str, object], home_zone: str | None = None) -> str:
    return describe([Session.from_record(row) for row in rows], home_zone=home_zone)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (OFFICE, "Mon-Fri 9 am-12 pm"),
        (OFFICE | {"start": "05:30", "end": "11:00"}, "Mon-Fri 5:30-11 am"),
        (OFFICE | {"end": "24:00"}, "Mon-Fri 9 am-midnight"),
        (OFFICE | {"start": "00:00", "end": "24:00"}, "Mon-Fri all day"),
        (OFFICE | {"start": "22:00", "end": "06:00"}, "Mon-Fri 10 pm-6 am"),
        (OFFICE | {"by_appointment": True}, "Mon-Fri 9 am-12 pm, by appointment"),
        (MEETING, "Tue 7 pm"),
        (MEETING | {"end": "20:30", "week": "2"}, "2nd Tue 7-8:30 pm"),
        (MEETING | {"week": "last"}, "last Tue 7 pm"),
        (MEETING | {"week": "every_2", "from": "2026-01-06"}, "every other Tue 7 pm, from 6 Jan 2026"),
        (MEETING | {"to": "2027-03-31"}, "Tue 7 pm, until 31 Mar 2027"),
        (MEETING | {"tz": "America/Los_Angeles"}, "Tue 7 pm (Pacific time)"),
        (MEETING | {"tz": "America/New_York"}, "Tue 7 pm"),
        ({"always": True}, "24 hours, every day"),
        ({"by_appointment": True}, "by appointment"),
        ({"by_appointment": True, "days": ["mon", "tue"]}, "Mon, Tue, by appointment"),
        ({"note": "evenings vary"}, "evenings vary"),
    ],
)
def test_a_row_is_said_in_plain_words(row: dict[str, object], words: str) -> None:
    assert said(row, home_zone="America/New_York") == words


def test_rows_with_the_same_times_are_said_together() -> None:
    saturday = {"days": ["sat"], "start": "10:00", "end": "14:00"}
    assert said(OFFICE, saturday) == "Mon-Fri 9 am-12 pm; Sat 10 am-2 pm"
    assert said(OFFICE, OFFICE | {"days": ["sat", "sun"]}) == "daily 9 am-12 pm"
    assert said() == ""


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (OpenState(True, until=NOW.replace(hour=23, minute=0)), "open now until 11 pm"),
        (OpenState(True, until=NOW.replace(day=22, hour=6, minute=0)), "open now until tomorrow 6 am"),
        (OpenState(True), "open now, 24 hours"),
        (OpenState(True, by_appointment=True), "open now, 24 hours, by appointment"),
        (OpenState(False, opens_at=NOW.replace(minute=30)), "opens today 8:30 pm (in 26 minutes)"),
        (OpenState(False, opens_at=NOW.replace(day=22, hour=9, minute=0)), "opens tomorrow 9 am (in 13 hours)"),
        (OpenState(False, opens_at=NOW.replace(day=23, hour=9, minute=0)), "opens Mon 9 am (in 2 days)"),
        (OpenState(False, opens_at=NOW.replace(day=28, hour=9, minute=0)), "opens 28 Nov 2026 9 am (in 7 days)"),
        (
            OpenState(False, opens_at=NOW.replace(minute=5), by_appointment=True),
            "opens today 8:05 pm (in 1 minute), by appointment",
        ),
        (OpenState(False), "closed"),
        (OpenState(None), "hours not known: call first"),
        (OpenState(None, by_appointment=True), "by appointment: call first"),
    ],
)
def test_a_state_is_said_as_a_coach_would(state: OpenState, words: str) -> None:
    assert describe_open(state, NOW) == words


def test_state_and_words_fit_together() -> None:
    hours = [Session.from_record(OFFICE | {"days": ["sun"]})]
    assert describe_open(open_state(hours, NOW), NOW) == "opens tomorrow 9 am (in 13 hours)"


def test_the_wait_over_a_change_of_the_clock_is_real_time() -> None:
    evening, morning = datetime(2026, 10, 31, 22, tzinfo=ZONE), datetime(2026, 11, 1, 6, tzinfo=ZONE)
    assert describe_wait(morning, evening) == "in 9 hours"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("mon,wed,fri 09:00-12:00", "Mon, Wed, Fri 9 am-12 pm"),
        ("sun,mon,tue,wed,thu 22:00-06:00", "Sun-Thu 10 pm-6 am"),
        ("weekends", "Sat, Sun all day"),
        ("mon 9am-noon; sat", "Mon 9 am-12 pm; Sat all day"),
        ("sun 10pm-2am", "Sun 10 pm-2 am"),
        ("not mon 9am-noon", "Mon 12 pm-midnight; Tue-Sun all day; Mon midnight-9 am"),
    ],
)
def test_times_of_the_week_are_said_by_day(typed: str, words: str) -> None:
    assert describe_windows(read_when(typed).windows) == words


def test_all_and_no_time_have_their_own_words() -> None:
    assert describe_windows(ALL_WEEK) == "any time"
    assert describe_windows(NO_TIME) == ""


@given(windows)
def test_what_is_said_of_times_reads_back_as_the_same_times(week: WeekWindows) -> None:
    words = describe_windows(week)
    if week:
        assert read_when_all(words) == week


def read_when_all(words: str) -> WeekWindows:
    found = NO_TIME
    for part in words.split("; "):
        found = found.union(read_when(part).windows)
    return found
