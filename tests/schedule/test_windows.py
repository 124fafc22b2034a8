from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.schedule.windows import ALL_WEEK, MINUTES_PER_WEEK, NO_TIME, WeekWindows, on_days
from tests.schedule.strategies import spans, windows

DAY = 1440


def minutes(week: WeekWindows) -> set[int]:
    """The same times, minute by minute: the oracle of all laws here."""
    return {minute for start, end in week.spans for minute in range(start, end)}


def test_a_night_from_sunday_to_monday_comes_back_at_the_start_of_the_week() -> None:
    assert on_days([6], 22 * 60, 6 * 60).spans == ((0, 360), (6 * DAY + 1320, MINUTES_PER_WEEK))


def test_times_that_touch_become_one() -> None:
    assert WeekWindows(((60, 120), (0, 60), (100, 130))).spans == ((0, 130),)


def test_spans_without_length_are_no_time() -> None:
    assert not WeekWindows(((60, 60), (90, 30)))


def test_a_span_of_a_week_or_more_is_all_week() -> None:
    assert WeekWindows(((500, 500 + MINUTES_PER_WEEK),)) == ALL_WEEK
    assert ALL_WEEK.complement() == NO_TIME


@pytest.mark.parametrize("day", range(7))
def test_an_overnight_window_holds_both_sides_of_midnight(day: int) -> None:
    night = on_days([day], 22 * 60, 6 * 60)
    assert night.minutes == 480
    assert day * DAY + 23 * 60 in night
    assert (day + 1) * DAY + 5 * 60 in night
    assert day * DAY + 12 * 60 not in night


@given(st.lists(spans, max_size=6))
def test_windows_hold_exactly_the_minutes_of_their_spans(given_spans: list[tuple[int, int]]) -> None:
    expected = {minute % MINUTES_PER_WEEK for start, end in given_spans for minute in range(start, end)}
    assert minutes(WeekWindows(tuple(given_spans))) == expected


@given(windows)
def test_windows_are_their_own_canonical_form(week: WeekWindows) -> None:
    assert WeekWindows(tuple(reversed(week.spans))) == week
    assert all(a[1] < b[0] for a, b in zip(week.spans, week.spans[1:], strict=False))


@given(windows, windows)
def test_set_operations_are_those_of_the_minutes(one: WeekWindows, other: WeekWindows) -> None:
    assert minutes(one.union(other)) == minutes(one) | minutes(other)
    assert minutes(one.intersection(other)) == minutes(one) & minutes(other)
    assert minutes(one.subtract(other)) == minutes(one) - minutes(other)
    assert one.intersects(other) is bool(minutes(one) & minutes(other))
    assert one.contains(other) is (minutes(one) >= minutes(other))


@given(windows, windows)
def test_overlap_is_the_same_from_both_sides(one: WeekWindows, other: WeekWindows) -> None:
    assert one.overlap(other) == other.overlap(one) == len(minutes(one) & minutes(other))


@given(windows, windows)
def test_what_is_subtracted_and_what_is_left_make_the_whole(one: WeekWindows, other: WeekWindows) -> None:
    assert one.subtract(other).union(one.intersection(other)) == one
    assert one.subtract(other).overlap(other) == 0


@given(windows, st.integers(-20_000, 20_000))
def test_shifting_there_and_back_changes_nothing(week: WeekWindows, by: int) -> None:
    assert week.shift(by).shift(-by) == week
    assert week.shift(by).minutes == week.minutes


@given(windows, st.integers(-20_000, 20_000))
def test_a_minute_of_any_week_can_be_looked_up(week: WeekWindows, minute: int) -> None:
    assert (minute in week) is (minute % MINUTES_PER_WEEK in minutes(week))
