"""Times of the week as minutes: which are free, which are blocked, where two of them meet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from resmatch.schedule.times import MINUTES_PER_DAY, span_length
from resmatch.schedule.weekdays import DAYS_PER_WEEK

MINUTES_PER_WEEK = DAYS_PER_WEEK * MINUTES_PER_DAY

Span = tuple[int, int]


def _inside_week(spans: Iterable[Span]) -> Iterable[Span]:
    for start, end in spans:
        if end <= start:
            continue
        if end - start >= MINUTES_PER_WEEK:
            yield 0, MINUTES_PER_WEEK
            continue
        first = start % MINUTES_PER_WEEK
        last = first + end - start
        yield first, min(last, MINUTES_PER_WEEK)
        if last > MINUTES_PER_WEEK:
            yield 0, last - MINUTES_PER_WEEK


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(_inside_week(spans)):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


@dataclass(frozen=True, slots=True)
class WeekWindows:
    """Times of a week that repeats, as ``(start, end)`` minutes: Monday 00:00 is 0, Sunday 24:00 is 10080.

    ``end`` is not part of a span. Spans given in any order, overlapping, or running over Sunday midnight
    become one sorted tuple of spans that do not touch, so equal times are equal values. False when there is
    no time.
    """

    spans: tuple[Span, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "spans", _merged(self.spans))

    def __bool__(self) -> bool:
        return bool(self.spans)

    def __contains__(self, minute: int) -> bool:
        return any(start <= minute % MINUTES_PER_WEEK < end for start, end in self.spans)

    @property
    def minutes(self) -> int:
        """Minutes in all."""
        return sum(end - start for start, end in self.spans)

    def union(self, other: WeekWindows) -> WeekWindows:
        """Return the times in either."""
        return WeekWindows(self.spans + other.spans)

    def intersection(self, other: WeekWindows) -> WeekWindows:
        """Return the times in both."""
        return WeekWindows(
            tuple((max(a, c), min(b, d)) for a, b in self.spans for c, d in other.spans if a < d and c < b)
        )

    def complement(self) -> WeekWindows:
        """Return the rest of the week."""
        edges = [(0, 0), *self.spans, (MINUTES_PER_WEEK, MINUTES_PER_WEEK)]
        return WeekWindows(tuple((before[1], after[0]) for before, after in pairwise(edges)))

    def subtract(self, other: WeekWindows) -> WeekWindows:
        """Return these times without those of ``other``."""
        return self.intersection(other.complement())

    def shift(self, minutes: int) -> WeekWindows:
        """Return the same times so many minutes later; over Sunday midnight they come back on Monday."""
        return WeekWindows(tuple((start + minutes, end + minutes) for start, end in self.spans))

    def intersects(self, other: WeekWindows) -> bool:
        """Tell whether any minute is in both."""
        return any(a < d and c < b for a, b in self.spans for c, d in other.spans)

    def overlap(self, other: WeekWindows) -> int:
        """Return how many minutes are in both."""
        return self.intersection(other).minutes

    def contains(self, other: WeekWindows) -> bool:
        """Tell whether every minute of ``other`` is in these times."""
        return not other.subtract(self)


ALL_WEEK = WeekWindows(((0, MINUTES_PER_WEEK),))
NO_TIME = WeekWindows()


def on_days(days: Iterable[int], start: int, end: int) -> WeekWindows:
    """Return ``start`` to ``end``, minutes of the day, on each day; an earlier end is on the next day."""
    length = span_length(start, end)
    return WeekWindows(tuple((day * MINUTES_PER_DAY + start, day * MINUTES_PER_DAY + start + length) for day in days))
