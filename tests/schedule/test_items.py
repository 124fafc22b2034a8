from __future__ import annotations

from datetime import datetime

import pytest

from resmatch.errors import BadTime
from resmatch.schedule.items import DAY_PARTS_HOURS, Days, Item, Mark, Times, Whole, read_items

EVENING = Times(1020, 1320, "evening")


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("tue", [Days(frozenset({1}))]),
        ("tuesdays", [Days(frozenset({1}))]),
        ("thurs", [Days(frozenset({3}))]),
        ("mon-wed", [Days(frozenset({0, 1, 2}))]),
        ("sat to mon", [Days(frozenset({5, 6, 0}))]),
        ("from mon thru fri", [Days(frozenset(range(5)))]),
        ("this friday", [Days(frozenset({4}))]),
        ("weekends", [Days(frozenset({5, 6}))]),
        ("every evening", [EVENING]),
        ("on tue in the evening", [Days(frozenset({1})), EVENING]),
        ("6-9pm", [Times(1080, 1260, "6-9 pm")]),
        ("from 6 to 9pm", [Times(1080, 1260, "6-9 pm")]),
        ("between 6 and 9 pm", [Times(1080, 1260, "6-9 pm")]),
        ("after 6pm", [Times(1080, 1440, "after 6 pm")]),
        ("before noon", [Times(0, 720, "before 12 pm")]),
        ("until 20:00", [Times(0, 1200, "before 8 pm")]),
        ("until midnight", [Times(0, 1440, "before midnight")]),
        ("at 7pm", [Times(1140, 1200, "at 7 pm")]),
        ("not sun; mon", [Mark.NOT, Days(frozenset({6})), Mark.NEXT, Days(frozenset({0}))]),
    ],
)
def test_words_become_days_and_times(text: str, items: list[Item]) -> None:
    assert read_items(text, None) == items


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("next tuesday", "I cannot read the time word 'next'"),
        ("soon", "I cannot read the time word 'soon'"),
        ("after fri", "'after' needs a time of the day after it, and not 'fri'"),
        ("before", "'before' needs a time of the day after it"),
        ("tue 6pm until thu", "'until' needs a time of the day after it, and not 'thu'"),
        ("between 6pm", "'between' needs two times"),
        ("mon to", "I cannot read the time word 'to'"),
        ("this", "I cannot read the time word 'this'"),
        ("tue\x1b", r"I cannot read the time word '\x1b'"),
        ("today", "'today' needs to know the time of day"),
    ],
)
def test_the_first_unclear_word_is_named(text: str, message: str) -> None:
    with pytest.raises(BadTime) as caught:
        read_items(text, None)
    assert caught.value.message == message
    assert caught.value.hint


def whole(text: str, hour: int, minute: int = 0) -> list[tuple[int, int]]:
    (item,) = read_items(text, datetime(2026, 11, 16, hour, minute))  # a Monday
    assert isinstance(item, Whole)
    return list(item.windows.spans)


def test_tonight_is_the_evening_and_the_night_after_it() -> None:
    assert whole("tonight", 12) == [(1020, 1440 + 360)]
    assert whole("tonight", 20, 4) == [(1204, 1440 + 360)]
    assert whole("tonight", 2) == [(120, 360)]


def test_now_is_the_hour_to_come() -> None:
    assert whole("right now", 23, 30) == [(1410, 1470)]


def test_today_begins_now_and_tomorrow_is_the_next_day() -> None:
    sunday = datetime(2026, 11, 22, 20, 4)
    assert read_items("today", sunday) == [Days(frozenset({6}), "today", 1204)]
    assert read_items("tomorrow", sunday) == [Days(frozenset({0}), "tomorrow")]


def test_the_parts_of_the_day_follow_each_other_around_the_clock() -> None:
    ends = [end for _, end in DAY_PARTS_HOURS.values()]
    starts = [start for start, _ in DAY_PARTS_HOURS.values()]
    assert ends == [*starts[1:], starts[0]]
