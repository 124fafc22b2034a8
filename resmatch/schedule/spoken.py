"""Times of the day as people type them: ``6pm``, ``6-9pm``, ``18:00``, ``noon``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product

from resmatch.errors import BadTime
from resmatch.schedule.times import MINUTES_PER_DAY, MINUTES_PER_HOUR, NOON_MINUTE
from resmatch.text import quoted

_POINT = re.compile(r"([0-9]{1,2})(?::([0-9]{2}))?(?:([ap])m?)?")


@dataclass(frozen=True, slots=True)
class Point:
    """A time of the day as typed; ``half`` is ``a``, ``p`` or empty, and ``text`` is what was typed."""

    text: str
    hour: int
    minute: int
    half: str

    @property
    def is_24_hour(self) -> bool:
        """Tell whether it can only be of the 24-hour clock: ``18``, ``09``, ``0:30``."""
        return not self.half and (self.hour == 0 or self.hour > 12 or self.text.startswith("0"))

    @property
    def is_sure(self) -> bool:
        """Tell whether it reads in one way when it stands alone."""
        return bool(self.half) or self.is_24_hour or ":" in self.text


_NAMED = {
    "noon": Point("noon", 12, 0, "p"),
    "midday": Point("midday", 12, 0, "p"),
    "midnight": Point("midnight", 0, 0, "a"),
}


def read_point(token: str) -> Point | None:
    """Return the time a word such as ``6pm``, ``18:00`` or ``noon`` names; None when it names none."""
    found = _POINT.fullmatch(token)
    if found is None:
        return _NAMED.get(token)
    point = Point(token, int(found[1]), int(found[2] or 0), found[3] or "")
    last_hour = 12 if point.half else 24
    in_day = point.hour * MINUTES_PER_HOUR + point.minute <= MINUTES_PER_DAY
    return point if point.hour <= last_hour and point.minute < MINUTES_PER_HOUR and in_day else None


def minute_of(point: Point) -> int:
    """Return the minute of the day of a time that stands alone; raise BadTime when ``6`` may be am or pm."""
    if not point.is_sure:
        raise BadTime(
            f"{quoted(point.text)} could be morning or evening",
            hint=f"write {point.text}am or {point.text}pm",
        )
    return _readings(point)[0] if point.half else _on_24_hours(point)


def span_of(first: Point, last: Point) -> tuple[int, int]:
    """Return start and end, minutes of the day, of a range such as ``6-9pm`` or ``18:00-21:00``.

    Where one side says am or pm, the other is read so that the range is shortest: ``11-1pm`` starts at 11
    am. Where neither does, one of them must be clear on the 24-hour clock, or BadTime is raised. An end at
    midnight is 0, also after a start at midnight; an end before the start is on the next day.
    """
    if first.half or last.half:
        pairs = product(_readings(first), _readings(last))
        start, end = min(pairs, key=lambda pair: (pair[1] - pair[0] - 1) % MINUTES_PER_DAY)
    elif first.is_sure or last.is_sure:
        start, end = _on_24_hours(first), _on_24_hours(last)
    else:
        raise _unsure_span(first, last)
    if start == end and start != 0:
        raise BadTime(f"{quoted(first.text)} to {quoted(last.text)} has no length", hint="check both times")
    return start, end


def _on_24_hours(point: Point) -> int:
    return (point.hour * MINUTES_PER_HOUR + point.minute) % MINUTES_PER_DAY


def _readings(point: Point) -> tuple[int, ...]:
    """Return the minutes of the day a time can mean beside one that says am or pm."""
    if point.is_24_hour:
        return (_on_24_hours(point),)
    before_noon = point.hour % 12 * MINUTES_PER_HOUR + point.minute
    by_half = {"a": (before_noon,), "p": (before_noon + NOON_MINUTE,)}
    return by_half.get(point.half, (before_noon, before_noon + NOON_MINUTE))


def _unsure_span(first: Point, last: Point) -> BadTime:
    seen = quoted(f"{first.text}-{last.text}")
    return BadTime(f"{seen} could be morning or evening", hint="write for example 9am-5pm or 18:00-21:00")
