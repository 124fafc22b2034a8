"""Days, times and dates as feeds write them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.catalog.exchange.account import Notes, Refused
from resmatch.catalog.exchange.meeting_guide.times import DateOrder, date_order, read_days, read_updated, schedule_of
from tests.catalog.exchange.feeds import guesses, left_out, reason, record


def line(**fields: Any) -> dict[str, Any]:
    return dict(record(**fields)["schedules"][0])


@pytest.mark.parametrize("day", [2, "2", [2], ["2"], "Tuesday", "tue", ["TU"]])
def test_a_day_is_read_in_every_form_that_feeds_use(day: object) -> None:
    assert read_days(day) == ["tue"]


def test_the_week_starts_on_sunday() -> None:
    assert read_days([0, 6]) == ["sun", "sat"]


@pytest.mark.parametrize("day", [7, "7", -1, "Mondays", True, 2.5, [None], {}])
def test_what_is_no_day_is_refused(day: object) -> None:
    with pytest.raises(Refused):
        read_days(day)


def test_a_misspelt_day_gets_a_suggestion() -> None:
    with pytest.raises(Refused) as refused:
        read_days("Mondays")
    assert (refused.value.reason, refused.value.hint) == ("day 'Mondays' is not a day", "did you mean Monday?")


def test_a_meeting_on_several_days_is_one_entry() -> None:
    assert line(day=[1, 3, 5])["days"] == ["mon", "wed", "fri"]


@pytest.mark.parametrize(
    ("time", "start"), [("09:00", "09:00"), ("11:00 AM", "11:00"), ("7:30 pm", "19:30"), ("12:05 a.m.", "00:05")]
)
def test_times_that_say_what_they_mean_are_read_without_a_guess(time: str, start: str) -> None:
    assert line(time=time, end_time=None)["start"] == start
    assert guesses(time=time, end_time=None) == []


@pytest.mark.parametrize(
    ("time", "start"), [("7pm", "19:00"), ("noon", "12:00"), ("9:00", "09:00"), ("18:30:00", "18:30")]
)
def test_other_times_are_read_and_said(time: str, start: str) -> None:
    assert line(time=time, end_time=None)["start"] == start
    seen = [text for what, text in guesses(time=time, end_time=None) if what == "time"]
    assert seen == ([] if time == "18:30:00" else [f"'{time}' read as {start}"])


@pytest.mark.parametrize("time", ["25:00", "7", "soon", "19.30.1", 1900, "٠٧:٠٠"])
def test_what_is_no_time_is_refused(time: object) -> None:
    assert reason(time=time).startswith("time ")


def test_no_end_stays_no_end() -> None:
    assert "end" not in line(end_time=None)


def test_an_end_that_cannot_be_right_is_left_out_and_said() -> None:
    assert "end" not in line(end_time="18:30")
    assert left_out(end_time="18:30") == [("end_time", "it is the time of the start")]
    assert left_out(end_time="07:30") == [("end_time", "the meeting would last more than 6 hours")]
    assert left_out(end_time="late") == [("end_time", "end_time 'late' is not a time")]


def test_a_meeting_may_end_after_midnight() -> None:
    assert line(time="23:00", end_time="00:30")["end"] == "00:30"


def test_neither_day_nor_time_is_by_appointment() -> None:
    assert schedule_of({"day": None}, Notes(1)) == {"kind": "meeting", "by_appointment": "yes"}


def test_a_day_without_a_time_is_not_taken() -> None:
    assert reason(time=None) == "there is a day and no time"
    assert reason(day=None) == "there is a time and no day"


DATES = [
    ("2026-10-02 10:00:00", date(2026, 10, 2)),
    ("2026-10-02", date(2026, 10, 2)),
    ("8/25/2022 11:17:07 AM", date(2022, 8, 25)),
]


@pytest.mark.parametrize(("text", "day"), DATES)
def test_dates_are_read(text: str, day: date) -> None:
    assert read_updated(text, DateOrder.MONTH_FIRST, Notes(1)) == day


def test_the_order_of_a_date_is_shown_by_the_others() -> None:
    assert date_order(["8/1/2022", "8/25/2022", None, 3]) is DateOrder.MONTH_FIRST
    assert date_order(["8/1/2022", "25/8/2022"]) is DateOrder.DAY_FIRST
    assert date_order(["8/25/2022", "25/8/2022"]) is DateOrder.NOT_SHOWN
    assert read_updated("8/1/2022", DateOrder.DAY_FIRST, Notes(1)) == date(2022, 1, 8)


def test_a_date_in_an_order_that_nothing_shows_is_a_guess() -> None:
    assert guesses(updated="8/1/2022") == [("updated", "dates such as 8/1/2022 read with the month first")]


@pytest.mark.parametrize("updated", ["soon", "2026-13-01", 20261001, "13/13/2022"])
def test_what_is_no_date_is_left_out(updated: object) -> None:
    assert left_out(updated=updated) == [("updated", "it is not a date")]
    assert "verified" not in record(updated=updated)


def test_a_day_to_come_is_no_check() -> None:
    assert left_out(updated="2026-11-22") == [("updated", "the day is still to come")]


@given(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | st.lists(st.integers(), max_size=3)
)
def test_whatever_stands_there_only_a_refusal_comes_out(value: Any) -> None:
    for field in ("day", "time", "end_time"):
        with suppress(Refused):
            assert schedule_of({"day": 1, "time": "10:00", field: value}, Notes(1))["kind"] == "meeting"
    assert read_updated(value, DateOrder.NOT_SHOWN, Notes(1)) is None or isinstance(value, str)
