"""From free-form hours and meeting times to the schedule rows of the catalog format."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from tests.vignettes.shapes import StoryError, listed

Row = dict[str, Any]

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SEVERAL_DAYS: Mapping[str, tuple[str, ...]] = {
    "daily": DAYS,
    "everyday": DAYS,
    "every day": DAYS,
    "weekdays": DAYS[:5],
    "weekends": DAYS[5:],
}
ALWAYS = ("24/7", "24 hours", "24h", "always", "any time")
FIRST_MINUTE, MORNING, LAST_MINUTE = "00:00", "08:00", "23:59"
"""Hours that name only their end begin in the morning, unless they end before it."""
_TIME = r"\d{1,2}(?::\d{2})?\s*(?:am|pm)?|noon|midnight"
_ROW = re.compile(rf"(?P<days>[a-z,\- ]*?)\s*(?P<start>{_TIME})\s*(?:-|–|to)\s*(?P<end>{_TIME})")
_BOUND = re.compile(rf"(?P<days>[a-z,\- ]*?)\s*(?P<word>until|before|after|from)\s+(?P<time>{_TIME})")


def schedule_rows(value: Any, kind: str) -> list[Row]:
    """Read hours such as "24/7", "until 20:00", "Mon-Fri 9am-5pm; Sat 10:00-14:00", a list or a map of days."""
    if isinstance(value, Mapping):
        return [row for day, times in value.items() for row in schedule_rows(f"{day} {times}", kind)]
    texts = [part.strip().lower() for item in listed(value) for part in str(item).split(";")]
    return [{"kind": kind, **_row(text)} for text in texts if text]


def reads_as_hours(value: Any) -> bool:
    """Tell whether a text is hours; a way in ("by phone") is not."""
    try:
        return bool(schedule_rows(value, "hours"))
    except StoryError:
        return False


def meeting_rows(days: Any, times: Any) -> list[Row]:
    """Read days and times of a meeting: several times give several rows."""
    on = {"days": days_of(days)} if days is not None else {}
    starts = [str(item) for item in listed(times)] or [""]
    return [{"kind": "meeting", **on, **_meeting_time(text)} for text in starts]


def days_of(value: Any) -> list[str]:
    """Read one day, several, a range ("Mon-Fri") or a word such as "weekdays"."""
    return [day for item in listed(value) for part in _day_words(str(item)) for day in _day_range(part)]


def clock(text: str) -> str:
    """Read a time of day ("7pm", "19:00", "noon") as "19:00"."""
    word = text.strip().lower()
    named = {"noon": "12:00", "midnight": FIRST_MINUTE}.get(word)
    found = re.fullmatch(r"(\d{1,2})(?::(\d{2}))?\s*(am|pm)?", word)
    if named or found is None:
        return named or _refuse(text)
    hour = int(found[1]) % 12 + (12 if found[3] == "pm" else 0) if found[3] else int(found[1])
    return f"{hour:02d}:{found[2] or '00'}"


def _refuse(text: str) -> str:
    raise StoryError(f"{text!r} is not a time")


def _row(text: str) -> Row:
    if text in ALWAYS:
        return {"always": True}
    found = _ROW.fullmatch(text)
    if found:
        return {"days": _days_or_all(found["days"]), "start": clock(found["start"]), "end": clock(found["end"])}
    bound = _BOUND.fullmatch(text)
    if bound is None:
        raise StoryError(f"{text!r} is not hours")
    named = clock(bound["time"])
    if bound["word"] in ("after", "from"):
        return {"days": _days_or_all(bound["days"]), "start": named, "end": LAST_MINUTE}
    start = MORNING if named > MORNING else FIRST_MINUTE
    return {"days": _days_or_all(bound["days"]), "start": start, "end": named}


def _days_or_all(text: str) -> list[str]:
    return days_of(text.strip()) or list(DAYS)


def _day_words(text: str) -> Iterator[str]:
    whole = text.strip().lower()
    yield from [whole] if whole in SEVERAL_DAYS else filter(None, re.split(r"[,\s/]+|\band\b", whole))


def _day_range(text: str) -> list[str]:
    if text in SEVERAL_DAYS:
        return list(SEVERAL_DAYS[text])
    first, _, last = (part.strip()[:3] for part in text.partition("-"))
    if first not in DAYS or (last and last not in DAYS):
        raise StoryError(f"{text!r} is not a day")
    start, end = DAYS.index(first), DAYS.index(last or first)
    return list(DAYS[start : end + 1] if start <= end else DAYS[start:] + DAYS[: end + 1])


def _meeting_time(text: str) -> Row:
    start, _, end = re.sub(r"\bto\b|–", "-", text).partition("-")
    times = {"start": clock(start)} if start.strip() else {}
    return times | ({"end": clock(end)} if end.strip() else {})
