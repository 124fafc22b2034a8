from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.errors import BadTime
from resmatch.schedule.spoken import Point, minute_of, read_point, span_of


def point(text: str) -> Point:
    found = read_point(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("6pm", 1080),
        ("6p", 1080),
        ("6:30am", 390),
        ("12am", 0),
        ("12pm", 720),
        ("noon", 720),
        ("midnight", 0),
        ("18", 1080),
        ("09", 540),
        ("0", 0),
        ("6:30", 390),
        ("18:00", 1080),
        ("24:00", 0),
    ],
)
def test_a_clear_time_has_one_minute(text: str, minute: int) -> None:
    assert minute_of(point(text)) == minute


@pytest.mark.parametrize("text", ["1", "6", "12"])
def test_a_bare_hour_could_be_morning_or_evening(text: str) -> None:
    with pytest.raises(BadTime, match=f"'{text}' could be morning or evening") as caught:
        minute_of(point(text))
    assert caught.value.hint == f"write {text}am or {text}pm"


@pytest.mark.parametrize("text", ["13pm", "25", "24:01", "6:60", "6:5", "123", "9:", "", "ten", "1800", "٦pm"])
def test_other_words_are_no_times(text: str) -> None:
    assert read_point(text) is None


@pytest.mark.parametrize(
    ("first", "last", "span"),
    [
        ("6", "9pm", (1080, 1260)),
        ("9", "5pm", (540, 1020)),
        ("11", "1pm", (660, 780)),
        ("9", "12pm", (540, 720)),
        ("10pm", "6", (1320, 360)),
        ("10", "6am", (1320, 360)),
        ("6:30", "8pm", (1110, 1200)),
        ("06:30", "8pm", (390, 1200)),
        ("12", "3pm", (720, 900)),
        ("9", "noon", (540, 720)),
        ("noon", "3", (720, 900)),
        ("9", "17", (540, 1020)),
        ("22", "6", (1320, 360)),
        ("09:00", "12:00", (540, 720)),
        ("22:00", "06:00", (1320, 360)),
        ("18:00", "24:00", (1080, 0)),
        ("6pm", "midnight", (1080, 0)),
    ],
)
def test_one_side_of_a_range_tells_how_the_other_is_meant(first: str, last: str, span: tuple[int, int]) -> None:
    assert span_of(point(first), point(last)) == span


@pytest.mark.parametrize(("first", "last"), [("9", "5"), ("6", "9"), ("12", "1")])
def test_a_range_of_bare_hours_is_not_guessed(first: str, last: str) -> None:
    with pytest.raises(BadTime, match=f"'{first}-{last}' could be morning or evening"):
        span_of(point(first), point(last))


def test_a_range_needs_a_length() -> None:
    with pytest.raises(BadTime, match="has no length"):
        span_of(point("9am"), point("09:00"))


@given(st.integers(1, 12), st.integers(1, 12), st.sampled_from("ap"))
def test_a_range_with_one_half_named_is_at_most_twelve_hours(first: int, last: int, half: str) -> None:
    if first != last:
        start, end = span_of(point(str(first)), point(f"{last}{half}m"))
        assert 0 < (end - start) % 1440 <= 720
