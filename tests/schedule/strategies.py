"""Hypothesis strategies for schedules, and a way to catch what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar

from hypothesis import strategies as st

from resmatch.errors import BadTime
from resmatch.schedule import WeekWindows

DAY_WORDS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
US_ZONES = ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles")

spans = st.tuples(st.integers(0, 10_079), st.integers(1, 3_000)).map(lambda pair: (pair[0], pair[0] + pair[1]))
windows = st.lists(spans, max_size=6).map(lambda chosen: WeekWindows(tuple(chosen)))
minutes_of_day = st.integers(0, 1_439)


T = TypeVar("T")


def refusal(reader: Callable[[T], object], value: T) -> BadTime | None:
    """The refusal of a value, None when it is read; any other exception is a failure of the test."""
    try:
        reader(value)
    except BadTime as refused:
        return refused
    return None


def clock_text(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


@st.composite
def records(draw: st.DrawFn) -> dict[str, object]:
    """A weekly row as it stands in YAML, overnight ones included."""
    start = draw(minutes_of_day)
    end = draw(st.integers(1, 1_440).filter(lambda minute: minute != start))
    days = draw(st.lists(st.sampled_from(DAY_WORDS), min_size=1, max_size=7, unique=True))
    return {"kind": "hours", "days": days, "start": clock_text(start), "end": clock_text(end)}


def weeks_of(first: date, row: dict[str, object]) -> st.SearchStrategy[dict[str, object]]:
    """The same row, in some weeks only, with first, last and excepted days around ``first``."""
    days = st.integers(-10, 20).map(lambda step: (first + timedelta(days=step)).isoformat())
    week = st.sampled_from(("every", "1", "2", "3", "4", "last"))
    parts = {"week": week, "from": days, "to": days, "except": st.lists(days, max_size=3)}
    kept = st.fixed_dictionaries({}, optional=parts)
    return kept.map(lambda chosen: row | chosen).filter(lambda it: str(it.get("from", "")) <= str(it.get("to", "9")))
