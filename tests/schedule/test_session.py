from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.errors import BadTime
from resmatch.schedule import ALL_WEEK, NO_TIME, Kind, Session, Week, WeekWindows, windows_of
from resmatch.schedule.session import FIELDS
from tests.schedule.strategies import DAY_WORDS, records, refusal

MEETING = {"kind": "meeting", "days": ["tue"], "start": "19:00"}


def test_a_row_reads_as_it_stands() -> None:
    session = Session.from_record(
        {
            "kind": "intake",
            "days": ["thu", "MO"],
            "start": "22:00",
            "end": "6:00",
            "tz": "America/Chicago",
            "week": 2,
            "from": "2026-01-01",
            "to": "2026-12-31",
            "except": ["2026-07-04"],
            "by_appointment": True,
            "note": "ring twice",
        }
    )
    assert session == Session(
        kind=Kind.INTAKE,
        days=(0, 3),
        start=1320,
        end=360,
        tz="America/Chicago",
        week=Week.SECOND,
        from_=date(2026, 1, 1),
        to=date(2026, 12, 31),
        except_=(date(2026, 7, 4),),
        by_appointment=True,
        note="ring twice",
    )
    assert session.length == 480


def test_a_meeting_without_end_is_taken_to_last_an_hour_and_says_so() -> None:
    session = Session.from_record(MEETING)
    assert session.end_assumed
    assert session.length == 60
    assert not Session.from_record(MEETING | {"end": "20:00"}).end_assumed


def test_the_kind_of_a_row_without_one_is_the_callers() -> None:
    row = {"days": ["tue"], "start": "19:00", "end": "20:00"}
    assert Session.from_record(row).kind is Kind.HOURS
    assert Session.from_record(row, default_kind=Kind.MEETING).kind is Kind.MEETING


def test_always_is_every_minute_of_the_week() -> None:
    assert Session.from_record({"kind": "hours", "always": True}).windows == ALL_WEEK
    assert Session.from_record({"always": True, "days": (), "start": None}).windows == ALL_WEEK


@pytest.mark.parametrize(
    "row", [{"by_appointment": True}, {"note": "evenings vary"}, {"days": ["mon"], "note": "call"}]
)
def test_a_row_may_give_no_times_when_it_says_what_to_do(row: dict[str, object]) -> None:
    session = Session.from_record(row)
    assert session.start is None
    assert session.windows == NO_TIME
    assert session.length == 0


@pytest.mark.parametrize(
    ("row", "field", "message"),
    [
        ({}, "start", "there is no time"),
        ({"days": ["mon"]}, "start", "there is no time"),
        ({"days": ["mon"], "end": "17:00"}, "start", "there is an end and no start"),
        ({"start": "09:00", "end": "17:00"}, "days", "there is a time and no day"),
        ({"days": [], "start": "09:00", "end": "17:00"}, "days", "there is a time and no day"),
        ({"days": ["mon"], "start": "09:00"}, "end", "there is a start and no end"),
        ({"days": ["mon"], "start": "24:00", "end": "06:00"}, "start", "start cannot be 24:00"),
        ({"days": ["mon"], "start": "09:00", "end": "09:00"}, "end", "start and end are the same"),
        ({"days": ["Mondays"], "start": "09:00", "end": "17:00"}, "days", "'Mondays' is not a day"),
        ({"days": [1], "start": "09:00", "end": "17:00"}, "days", "1 is not the name of a day"),
        ({"days": ["mon"], "start": 1110, "end": "17:00"}, "start", "start 1110 is not a time"),
        ({"kind": "party"}, "kind", "'party' is not a kind of times"),
        ({"kind": ["hours"]}, "kind", "is not a kind of times"),
        (MEETING | {"week": "5"}, "week", "week '5' is not known"),
        (MEETING | {"week": True}, "week", "week True is not known"),
        (MEETING | {"week": "every_2"}, "from", "every_2 has no first day"),
        (MEETING | {"from": "2026-02-01", "to": "2026-01-01"}, "to", "is before the first"),
        (MEETING | {"tz": "Mars/Olympus"}, "tz", "tz 'Mars/Olympus' is not a time zone"),
        (MEETING | {"colour": "red"}, "colour", "a schedule has no field 'colour'"),
        ({"always": True, "days": ["mon"]}, "days", "always: true leaves no room for days"),
        ({"always": True, "start": "00:00"}, "start", "always: true leaves no room for start"),
        ({"always": True, "week": "2"}, "week", "always: true leaves no room for week"),
    ],
)
def test_a_row_that_cannot_be_meant_names_its_field(row: dict[str, object], field: str, message: str) -> None:
    with pytest.raises(BadTime, match=message) as caught:
        Session.from_record(row)
    assert caught.value.field == field
    assert caught.value.hint


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda children: st.lists(children, max_size=3) | st.dictionaries(st.text(max_size=3), children, max_size=2),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from(sorted(FIELDS)), VALUES))
def test_any_record_is_a_session_or_refused_in_one_line(record: dict[str, object]) -> None:
    refused = refusal(Session.from_record, record)
    assert refused is None or (refused.message.isprintable() and len(refused.message) < 120)


@given(records())
def test_windows_cover_the_length_of_every_day(record: dict[str, Any]) -> None:
    session = Session.from_record(record)
    days = [
        WeekWindows(((day * 1440 + (session.start or 0), day * 1440 + (session.start or 0) + session.length),))
        for day in session.days
    ]
    assert session.windows == WeekWindows(tuple(span for day in days for span in day.spans))


def test_times_of_the_kinds_asked_for_are_put_together() -> None:
    rows = [
        Session.from_record({"kind": "hours", "days": ["mon"], "start": "09:00", "end": "12:00"}),
        Session.from_record({"kind": "hours", "days": ["mon"], "start": "11:00", "end": "13:00"}),
        Session.from_record({"kind": "meeting", "days": ["sun"], "start": "19:00"}),
    ]
    assert windows_of(rows, ("hours",)).spans == ((540, 780),)
    assert windows_of(rows).minutes == 300


def test_rows_of_another_zone_move_to_the_zone_of_the_moment() -> None:
    row = Session.from_record(MEETING | {"tz": "America/Los_Angeles"})
    summer = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert windows_of([row], at=summer).spans == ((2 * 1440 + 120, 2 * 1440 + 180),)
    assert windows_of([Session.from_record(MEETING)], at=summer) == Session.from_record(MEETING).windows


def test_every_day_word_is_a_day() -> None:
    row = {"days": list(DAY_WORDS), "start": "09:00", "end": "10:00"}
    assert Session.from_record(row).days == tuple(range(7))
