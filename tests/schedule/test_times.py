from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given

from resmatch.schedule.times import clock, clock_minute, span_length, span_words
from tests.schedule.strategies import minutes_of_day


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (time(9), "9 am"),
        (time(18, 30), "6:30 pm"),
        (time(12), "12 pm"),
        (time(0, 5), "12:05 am"),
        (time(0), "midnight"),
        (time(23, 59), "11:59 pm"),
    ],
)
def test_times_are_said_on_the_twelve_hour_clock(moment: time, said: str) -> None:
    assert clock(moment) == said


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (9 * 60, 12 * 60, "9 am-12 pm"),
        (330, 660, "5:30-11 am"),
        (1080, 1260, "6-9 pm"),
        (1080, 1440, "6 pm-midnight"),
        (0, 360, "midnight-6 am"),
        (1320, 360, "10 pm-6 am"),
        (660, 600, "11 am-10 am"),
        (0, 1440, "all day"),
    ],
)
def test_a_half_of_the_day_is_said_once(start: int, end: int, said: str) -> None:
    assert span_words(start, end) == said


def test_an_earlier_end_is_on_the_next_day() -> None:
    assert span_length(1320, 360) == 480
    assert span_length(540, 1020) == 480


@given(minutes_of_day, minutes_of_day)
def test_two_minutes_of_the_day_never_sound_alike(one: int, other: int) -> None:
    assert (clock_minute(one) == clock_minute(other)) is (one == other)
