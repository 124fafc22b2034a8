from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.errors import BadTime
from resmatch.schedule.fields import read_date, read_dates, read_days, read_flag, read_note, read_time
from tests.schedule.strategies import clock_text, minutes_of_day


@pytest.mark.parametrize(
    ("text", "minute"), [("18:30", 1110), ("9:00", 540), ("09:00", 540), ("00:00", 0), ("24:00", 1440), (" 7:07 ", 427)]
)
def test_times_are_hours_and_minutes(text: str, minute: int) -> None:
    assert read_time(text) == minute


@given(minutes_of_day)
def test_every_minute_of_the_day_can_be_written(minute: int) -> None:
    assert read_time(clock_text(minute)) == minute


@pytest.mark.parametrize("text", ["", "7pm", "24:01", "25:00", "18:60", "1830", "18.30", "٠٩:٠٠", "-1:00", "18:30:00"])
def test_other_texts_are_no_times(text: str) -> None:
    with pytest.raises(BadTime, match="is not a time") as caught:
        read_time(text, field="end")
    assert caught.value.field == "end"
    assert caught.value.message.startswith("end ")


def test_a_number_is_told_to_use_quotes() -> None:
    with pytest.raises(BadTime, match="start 1110 is not a time") as caught:
        read_time(1110)
    assert "in quotes" in caught.value.hint


def test_dates_are_year_month_day() -> None:
    assert read_date("2026-02-28", field="from") == date(2026, 2, 28)
    assert read_date(date(2026, 2, 28), field="from") == date(2026, 2, 28)


@pytest.mark.parametrize(
    "value", ["2026-02-29", "20260228", "2026-W09-1", "28.02.2026", "", 20260228, None, "0000-01-01"]
)
def test_other_values_are_no_dates(value: object) -> None:
    with pytest.raises(BadTime, match=r"is not (a date|in the calendar)") as caught:
        read_date(value, field="to")
    assert caught.value.field == "to"


def test_lists_are_sorted_and_one_value_is_a_list_of_one() -> None:
    assert read_days(["fri", "MO", "mon"]) == (0, 4)
    assert read_days("tue") == (1,)
    assert read_days(None) == ()
    assert read_dates(["2026-12-25", "2026-01-01"], field="except") == (date(2026, 1, 1), date(2026, 12, 25))
    assert read_dates("2026-12-25", field="except") == (date(2026, 12, 25),)


@pytest.mark.parametrize(
    ("value", "flag"), [(True, True), (False, False), ("yes", True), ("no", False), ("true", True), (None, False)]
)
def test_flags_are_true_or_false(value: object, flag: bool) -> None:
    assert read_flag({"always": value}, "always") is flag


@pytest.mark.parametrize("value", [1, 0, "maybe", "", [], {}])
def test_other_values_are_no_flags(value: object) -> None:
    with pytest.raises(BadTime, match="is not true or false"):
        read_flag({"always": value}, "always")


@given(st.one_of(st.integers(), st.booleans(), st.lists(st.text())))
def test_a_note_is_text(value: object) -> None:
    with pytest.raises(BadTime, match="is not text"):
        read_note(value)
