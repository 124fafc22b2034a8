from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.schedule import Session, first_moment, occurrences, occurs_on
from tests.schedule.oracle import Wall, changes_of, first_shown
from tests.schedule.strategies import US_ZONES

NEW_YORK = ZoneInfo("America/New_York")
MINUTE = timedelta(minutes=1)
MEETING = {"kind": "meeting", "days": ["tue"], "start": "19:00"}


def days_of(row: dict[str, object], first: date, count: int) -> list[str]:
    session = Session.from_record(row)
    return [f"{first + timedelta(n)}" for n in range(count) if occurs_on(session, first + timedelta(n))]


@pytest.mark.parametrize(
    ("week", "days"),
    [
        ("every", ["2026-02-03", "2026-02-10", "2026-02-17", "2026-02-24", "2026-03-03"]),
        ("1", ["2026-02-03", "2026-03-03"]),
        ("2", ["2026-02-10"]),
        ("4", ["2026-02-24"]),
        ("last", ["2026-02-24"]),
    ],
)
def test_the_nth_day_of_a_month_is_found(week: str, days: list[str]) -> None:
    assert days_of(MEETING | {"week": week}, date(2026, 2, 1), 33) == days


def test_every_other_week_counts_calendar_weeks_from_the_first_day() -> None:
    row = MEETING | {"days": ["mon", "thu"], "week": "every_2", "from": "2026-01-01"}
    assert days_of(row, date(2025, 12, 1), 60) == ["2026-01-01", "2026-01-12", "2026-01-15", "2026-01-26", "2026-01-29"]


def test_first_last_and_excepted_days_hold() -> None:
    row = MEETING | {"from": "2026-02-10", "to": "2026-02-24", "except": ["2026-02-17"]}
    assert days_of(row, date(2026, 2, 1), 60) == ["2026-02-10", "2026-02-24"]


def test_the_last_such_day_of_february_in_a_leap_year_is_the_29th() -> None:
    assert days_of(MEETING | {"week": "last"}, date(2028, 2, 20), 20) == ["2028-02-29"]


def test_occurrences_are_moments_of_the_sessions_own_zone() -> None:
    session = Session.from_record(MEETING | {"tz": "America/Los_Angeles"})
    found = list(occurrences(session, date(2026, 2, 1), 7, NEW_YORK))
    assert [(it.start, it.end) for it in found] == [
        (datetime(2026, 2, 4, 3, tzinfo=UTC), datetime(2026, 2, 4, 4, tzinfo=UTC))
    ]


def test_a_session_that_falls_into_the_missing_hour_is_left_out() -> None:
    session = Session.from_record({"days": ["sun"], "start": "02:15", "end": "02:45"})
    assert list(occurrences(session, date(2026, 3, 8), 1, NEW_YORK)) == []
    assert len(list(occurrences(session, date(2026, 3, 15), 1, NEW_YORK))) == 1


@pytest.mark.parametrize("first", [date.min, date.max - timedelta(days=3)])
def test_the_ends_of_the_calendar_are_no_accident(first: date) -> None:
    session = Session.from_record({"always": True})
    assert all(it.start < it.end for it in occurrences(session, first, 20, NEW_YORK))


@pytest.mark.parametrize("zone", US_ZONES)
@pytest.mark.parametrize("year", range(2020, 2036))
def test_first_moments_around_every_change_of_the_clock_are_those_of_a_minute_walk(zone: str, year: int) -> None:
    for change in changes_of(ZoneInfo(zone), year):
        wall = Wall(ZoneInfo(zone), change - timedelta(hours=6), 12 * 60)
        noon = wall.local[0].replace(minute=0) + timedelta(hours=2)
        for step in range(0, 6 * 60, 15):
            shown = noon + step * MINUTE
            assert first_moment(shown, ZoneInfo(zone)) == first_shown(wall, shown)


@given(st.datetimes(datetime(1950, 1, 1), datetime(2037, 1, 1)), st.sampled_from(US_ZONES))
def test_the_clock_shows_the_time_or_later_at_its_first_moment(wall: datetime, zone: str) -> None:
    moment = first_moment(wall, ZoneInfo(zone))
    assert moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None) >= wall
    before = (moment - timedelta(seconds=1)).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    assert before < wall
