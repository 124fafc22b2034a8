from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resmatch.schedule
from resmatch.errors import BadTime
from resmatch.schedule import OpenState, Session, next_start, open_state
from tests.schedule.oracle import MINUTE, Wall, changes_of, open_minutes
from tests.schedule.strategies import US_ZONES, records, weeks_of

ZONE = ZoneInfo("America/New_York")
OFFICE = {"days": ["mon", "tue", "wed", "thu", "fri"], "start": "09:00", "end": "17:00"}
SATURDAY_NIGHT = datetime(2026, 11, 21, 20, 4, tzinfo=ZONE)
WALK_DAYS = 12


def state(now: datetime, *rows: dict[str, object]) -> OpenState:
    return open_state([Session.from_record(row) for row in rows], now)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


def test_an_office_is_open_until_it_closes() -> None:
    assert state(at(23, 9), OFFICE) == OpenState(True, until=at(23, 17))
    assert state(at(23, 16, 59), OFFICE) == OpenState(True, until=at(23, 17))


def test_a_closed_office_opens_on_its_next_day() -> None:
    assert state(at(23, 17), OFFICE) == OpenState(False, opens_at=at(24, 9))
    assert state(SATURDAY_NIGHT, OFFICE) == OpenState(False, opens_at=at(23, 9))


def test_hours_that_nobody_wrote_down_are_not_known() -> None:
    assert state(SATURDAY_NIGHT) == OpenState(None)
    assert state(SATURDAY_NIGHT, {"note": "hours vary"}) == OpenState(None)


def test_hours_that_are_over_say_nothing_about_today() -> None:
    assert state(SATURDAY_NIGHT, OFFICE | {"to": "2026-10-31"}) == OpenState(None)


def test_hours_that_begin_later_mean_closed_until_then() -> None:
    assert state(SATURDAY_NIGHT, OFFICE | {"from": "2027-06-01"}).opens_at == datetime(2027, 6, 1, 9, tzinfo=ZONE)
    far = state(SATURDAY_NIGHT, OFFICE | {"from": "2031-06-01"})
    assert far == OpenState(False, opens_at=datetime(2031, 6, 2, 9, tzinfo=ZONE))


def test_a_place_that_never_closes_has_no_closing_time() -> None:
    assert state(SATURDAY_NIGHT, {"always": True}) == OpenState(True)
    whole_days = {"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "start": "00:00", "end": "24:00"}
    assert state(SATURDAY_NIGHT, whole_days) == OpenState(True)


def test_an_exception_closes_even_a_place_that_never_closes() -> None:
    row = {"always": True, "except": ["2026-11-22"]}
    assert state(SATURDAY_NIGHT, row) == OpenState(True, until=at(22, 0))
    assert state(at(22, 12), row) == OpenState(False, opens_at=at(23, 0))


def test_hours_that_touch_are_one_opening() -> None:
    evening = OFFICE | {"start": "17:00", "end": "20:00"}
    assert state(at(23, 10), OFFICE, evening).until == at(23, 20)


def test_a_night_that_began_yesterday_is_still_open() -> None:
    night = {"days": ["sat"], "start": "22:00", "end": "06:00"}
    assert state(at(22, 5), night) == OpenState(True, until=at(22, 6))


def test_opening_by_appointment_is_said() -> None:
    assert state(SATURDAY_NIGHT, {"by_appointment": True}) == OpenState(None, by_appointment=True)
    assert state(at(23, 10), OFFICE | {"by_appointment": True}).by_appointment
    assert state(SATURDAY_NIGHT, OFFICE | {"by_appointment": True}).by_appointment


def test_the_time_without_appointment_counts_where_there_is_one() -> None:
    later = OFFICE | {"start": "12:00", "end": "20:00", "by_appointment": True}
    assert state(at(23, 13), OFFICE, later) == OpenState(True, until=at(23, 17))
    assert state(at(23, 18), OFFICE, later) == OpenState(True, until=at(23, 20), by_appointment=True)


def test_moments_come_back_in_the_zone_that_was_asked_about() -> None:
    row = OFFICE | {"tz": "America/Los_Angeles"}
    found = state(at(23, 10), row).opens_at
    assert found == at(23, 12)
    assert found is not None
    assert found.tzinfo is ZONE


def test_a_meeting_that_begins_this_minute_is_the_next_one() -> None:
    meeting = Session.from_record({"kind": "meeting", "days": ["sat"], "start": "20:04"})
    assert next_start([meeting], SATURDAY_NIGHT) == SATURDAY_NIGHT
    assert next_start([meeting], SATURDAY_NIGHT + MINUTE) == SATURDAY_NIGHT + timedelta(days=7)


def test_what_never_closes_never_begins() -> None:
    assert next_start([Session.from_record({"always": True})], SATURDAY_NIGHT) is None
    assert next_start([], SATURDAY_NIGHT) is None


@pytest.mark.parametrize(
    "now", [datetime(2026, 11, 21), datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)]
)
def test_a_moment_needs_a_zone_and_a_usual_year(now: datetime) -> None:
    with pytest.raises(BadTime):
        open_state([], now)
    with pytest.raises(BadTime):
        next_start([], now)


def test_nothing_here_looks_at_the_clock_of_the_computer() -> None:
    files = sorted(Path(resmatch.schedule.__file__).parent.glob("*.py"))
    assert not [
        file.name
        for file in files
        if re.search(r"\b(now|today|utcnow|localtime|time)\(\)", file.read_text().replace(".time()", ""))
    ]


@settings(max_examples=settings().max_examples // 3)
@pytest.mark.parametrize("zone", [ZoneInfo(name) for name in US_ZONES], ids=US_ZONES)
@given(data=st.data())
def test_open_state_is_that_of_a_minute_walk_over_weeks_with_a_change_of_the_clock(
    zone: ZoneInfo, data: st.DataObject
) -> None:
    change = data.draw(st.sampled_from(changes_of(zone, data.draw(st.integers(2020, 2035)))))
    wall = Wall(zone, change - timedelta(days=2), WALK_DAYS * 1440)
    row = records().flatmap(lambda it: weeks_of(change.date(), it))
    sessions = [Session.from_record(it) for it in data.draw(st.lists(row, min_size=1, max_size=3))]
    open_at = open_minutes(sessions, wall)
    edges = sorted({n for n in range(1, 4 * 1440) if (n in open_at) != (n - 1 in open_at)} | {1, 2880, 4000})
    for number in {n + step for n in edges for step in (-1, 0, 1)}:
        found = open_state(sessions, wall.moments[number].astimezone(zone))
        assert bool(found.open) is (number in open_at)
        assert_edges(found, number, open_at, wall)


def assert_edges(found: OpenState, number: int, open_at: set[int], wall: Wall) -> None:
    """The next change is where the walk sees it, when it sees one before its end."""
    rest = range(number, len(wall.moments) - 1440)
    change = next((n for n in rest if (n in open_at) is not bool(found.open)), None)
    moment = found.until if found.open else found.opens_at
    if change is not None and (moment is not None or not found.open):
        assert moment is not None
        assert moment.astimezone(UTC) == wall.moments[change]
