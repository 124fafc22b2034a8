"""The words of a wish about time, one after another: days, times, "not", and moments such as "tonight"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from resmatch.errors import BadTime
from resmatch.schedule.spoken import Point, minute_of, read_point, span_of
from resmatch.schedule.times import MINUTES_PER_DAY, MINUTES_PER_HOUR, clock_minute, span_words
from resmatch.schedule.tokens import Words
from resmatch.schedule.weekdays import DAYS_PER_WEEK, EVERY_DAY, FULL_DAY_NAMES, WEEKEND, WORKDAYS
from resmatch.schedule.windows import WeekWindows
from resmatch.text import quoted

# Parts of the day in hours, from start to end; the night ends the next morning.
DAY_PARTS_HOURS = {"morning": (6, 12), "afternoon": (12, 17), "evening": (17, 22), "night": (22, 6)}
# "Tonight" is the evening and the night after it.
TONIGHT_HOURS = (17, 6)
# "Now" is the hour to come, and "at 7pm" the hour from then on.
POINT_MINUTES = 60

EXAMPLE = 'write for example "tue,thu evening", "weekdays 18:00-21:00", "after 6pm" or "not sun"'


class Mark(Enum):
    """Words that say how the others belong together."""

    NOT = "not"
    NEXT = ";"


@dataclass(frozen=True, slots=True)
class Days:
    """Days of the week; ``label`` is set for days such as "today", whose time begins at minute ``since``."""

    days: frozenset[int]
    label: str = ""
    since: int = 0


@dataclass(frozen=True, slots=True)
class Times:
    """A time of the day, from ``start`` to ``end``; an end at or before the start is on the next day."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Whole:
    """Times of the week that stand alone, such as "tonight"."""

    windows: WeekWindows
    label: str


Item = Days | Times | Whole | Mark

_FILLERS = (
    frozenset(("on", "at", "in", "the", "of", "or", "and", "but", "only", "also", "during", "right"))
    | frozenset(("every", "each", "any"))
    | frozenset(",:/&+-")
)
_NEGATIONS = frozenset(("not", "no", "except", "without"))
_AFTER = frozenset(("after", "from", "since", "past"))
_BEFORE = frozenset(("before", "until", "till", "til", "by"))
_TO = frozenset(("-", "to", "through", "thru", "until", "till", "til"))
_SHORT_DAYS = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_DAY_WORDS = {
    **{form: day for day, name in enumerate(FULL_DAY_NAMES) for form in (name.lower(), name.lower() + "s")},
    **{name[:size].lower(): day for day, name in enumerate(FULL_DAY_NAMES) for size in (2, 3)},
    **_SHORT_DAYS,
}
_DAY_GROUPS = {
    **dict.fromkeys(("weekday", "weekdays", "workday", "workdays"), WORKDAYS),
    **dict.fromkeys(("weekend", "weekends"), WEEKEND),
    **dict.fromkeys(("daily", "everyday"), EVERY_DAY),
}
_PART_WORDS = {form: part for part in DAY_PARTS_HOURS for form in (part, part + "s")} | {"overnight": "night"}
_Reader = Callable[[str, Words, "datetime | None"], "Item | None"]


def read_items(text: str, now: datetime | None) -> list[Item]:
    """Return what the words of ``text`` say, in their order; raise BadTime at the first unclear word."""
    words = Words(text)
    items: list[Item] = []
    while word := words.take():
        if word not in _FILLERS:
            items.append(_item(word, words, now))
    return items


def _item(word: str, words: Words, now: datetime | None) -> Item:
    for reader in _READERS:
        item = reader(word, words, now)
        if item is not None:
            return item
    raise BadTime(f"I cannot read the time word {quoted(word)}", hint=EXAMPLE)


def _mark(word: str, words: Words, now: datetime | None) -> Item | None:
    if word == ";":
        return Mark.NEXT
    return Mark.NOT if word in _NEGATIONS else None


def _days(word: str, words: Words, now: datetime | None) -> Item | None:
    if word in _DAY_GROUPS:
        return Days(_DAY_GROUPS[word])
    first = _DAY_WORDS.get(word)
    if first is None:
        return None
    last = _DAY_WORDS.get(words.peek(1)) if words.peek() in _TO else None
    if last is None:
        return Days(frozenset({first}))
    words.take()
    words.take()
    return Days(frozenset((first + step) % DAYS_PER_WEEK for step in range((last - first) % DAYS_PER_WEEK + 1)))


def _part(word: str, words: Words, now: datetime | None) -> Item | None:
    if word in ("anytime", "allday"):
        return Times(0, MINUTES_PER_DAY, "any time" if word == "anytime" else "all day")
    part = _PART_WORDS.get(word)
    if part is None:
        return None
    start, end = DAY_PARTS_HOURS[part]
    return Times(start * MINUTES_PER_HOUR, end * MINUTES_PER_HOUR, part)


def _after(word: str, words: Words, now: datetime | None) -> Item | None:
    if word not in _AFTER:
        return None
    if word == "from" and words.peek() in _DAY_WORDS:
        return _days(words.take(), words, now)
    point = _needed_point(word, words)
    if words.peek() in _TO:
        return _span(point, words)
    start = minute_of(point)
    return Times(start, MINUTES_PER_DAY, f"after {clock_minute(start)}")


def _before(word: str, words: Words, now: datetime | None) -> Item | None:
    if word not in _BEFORE:
        return None
    end = minute_of(_needed_point(word, words)) or MINUTES_PER_DAY
    return Times(0, end, f"before {clock_minute(end)}")


def _between(word: str, words: Words, now: datetime | None) -> Item | None:
    if word != "between":
        return None
    first = _needed_point(word, words)
    if words.peek() not in ("and", "-", "to"):
        raise BadTime("'between' needs two times", hint="write for example between 6pm and 9pm")
    return _span(first, words)


def _point(word: str, words: Words, now: datetime | None) -> Item | None:
    point = read_point(word)
    if point is None:
        return None
    if words.peek() in _TO:
        return _span(point, words)
    start = minute_of(point)
    return Times(start, start + POINT_MINUTES, f"at {clock_minute(start)}")


def _relative(word: str, words: Words, now: datetime | None) -> Item | None:
    if word == "this":
        return _this(words, now)
    if word not in ("today", "tonight", "tomorrow", "now"):
        return None
    if now is None:
        raise BadTime(f"'{word}' needs to know the time of day", hint="name the day and the time")
    day, minute = now.weekday(), now.hour * MINUTES_PER_HOUR + now.minute
    if word == "tomorrow":
        return Days(frozenset({(day + 1) % DAYS_PER_WEEK}), word)
    if word == "today":
        return Days(frozenset({day}), word, minute)
    span = _tonight(minute) if word == "tonight" else (minute, minute + POINT_MINUTES)
    return Whole(WeekWindows((span,)).shift(day * MINUTES_PER_DAY), word)


def _this(words: Words, now: datetime | None) -> Item | None:
    """Read "this evening" as today, and "this friday" as Friday."""
    if words.peek() in _DAY_WORDS:
        return _days(words.take(), words, now)
    return _relative("today", words, now) if words.peek() in _PART_WORDS else None


def _tonight(minute: int) -> tuple[int, int]:
    evening, morning = (hour * MINUTES_PER_HOUR for hour in TONIGHT_HOURS)
    if minute < morning:
        return minute, morning
    return max(minute, evening), MINUTES_PER_DAY + morning


def _needed_point(word: str, words: Words) -> Point:
    seen = words.take()
    point = read_point(seen)
    if point is None:
        after = f", and not {quoted(seen)}" if seen else ""
        raise BadTime(f"'{word}' needs a time of the day after it{after}", hint=EXAMPLE)
    return point


def _span(first: Point, words: Words) -> Times:
    start, end = span_of(first, _needed_point(words.take(), words))
    return Times(start, end or MINUTES_PER_DAY, span_words(start, end))


_READERS: tuple[_Reader, ...] = (_mark, _days, _part, _after, _before, _between, _point, _relative)
