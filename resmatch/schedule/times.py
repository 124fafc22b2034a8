"""Times of the day as minutes since midnight, and how people say them: ``6:30 pm``."""

from __future__ import annotations

from datetime import time

MINUTES_PER_HOUR = 60
MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR
NOON_MINUTE = 12 * MINUTES_PER_HOUR


def span_length(start: int, end: int) -> int:
    """Return the minutes from ``start`` to ``end``, minutes of the day; an earlier end is on the next day."""
    return end - start if end > start else end - start + MINUTES_PER_DAY


def clock_minute(minute: int) -> str:
    """Return a minute of the day as people say it: ``9 am``, ``6:30 pm``, ``midnight``."""
    minute %= MINUTES_PER_DAY
    return _number(minute) + _half(minute) if minute else "midnight"


def clock(moment: time) -> str:
    """Return a time of the day as people say it: ``9 am``, ``6:30 pm``, ``midnight``."""
    return clock_minute(moment.hour * MINUTES_PER_HOUR + moment.minute)


def span_words(start: int, end: int) -> str:
    """Return two minutes of the day as people say them: ``9 am-12 pm``, ``5:30-11 am``, ``all day``."""
    start, end = start % MINUTES_PER_DAY, end % MINUTES_PER_DAY
    if start == end:
        return "all day"
    if start and start < end and _half(start) == _half(end):
        return f"{_number(start)}-{clock_minute(end)}"
    return f"{clock_minute(start)}-{clock_minute(end)}"


def _number(minute: int) -> str:
    hour, rest = divmod(minute, MINUTES_PER_HOUR)
    twelve = (hour + 11) % 12 + 1
    return f"{twelve}:{rest:02}" if rest else f"{twelve}"


def _half(minute: int) -> str:
    return " am" if minute < NOON_MINUTE else " pm"
