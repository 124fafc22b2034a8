"""One field of a schedule row at a time: times, dates, yes or no, each refused with its name and a hint."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from resmatch.errors import BadTime
from resmatch.schedule.times import MINUTES_PER_DAY, MINUTES_PER_HOUR
from resmatch.schedule.weekdays import read_day
from resmatch.text import quoted

_TIME = re.compile(r"([01]?[0-9]|2[0-4]):([0-5][0-9])")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FLAGS: dict[object, bool] = {None: False, "yes": True, "no": False, "true": True, "false": False}
_HINT = 'write hours and minutes on the 24-hour clock: "18:30"'


def _minute_of(text: str) -> int | None:
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    minute = int(found[1]) * MINUTES_PER_HOUR + int(found[2])
    return minute if minute <= MINUTES_PER_DAY else None


# Every proper spelling, so that the common case is one look-up: this runs for every row of every listing.
_MINUTE_OF_TEXT = {
    f"{hour:{width}}:{minute:02}": hour * MINUTES_PER_HOUR + minute
    for hour in range(24)
    for minute in range(0, MINUTES_PER_HOUR, 5)
    for width in ("", "02")
}


def read_time(value: object, *, field: str = "start") -> int:
    """Return the minute of the day (0 to 1440) of ``18:30``, ``9:00`` or ``24:00``.

    Raises BadTime, naming ``field``, for anything else; numbers are refused because ``18:30`` without quotes
    reaches other programs as 1110.
    """
    if not isinstance(value, str):
        raise BadTime(f"{field} {quoted(value)} is not a time", hint=_HINT + ", in quotes", field=field)
    minute = _MINUTE_OF_TEXT.get(value)
    if minute is None:
        minute = _minute_of(value)
    if minute is None:
        raise BadTime(f"{field} {quoted(value)} is not a time", hint=_HINT, field=field)
    return minute


def read_date(value: object, *, field: str) -> date:
    """Return the date of ``2026-11-21``; raise BadTime, naming ``field``, for anything else."""
    if type(value) is date:
        return value
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise BadTime(
                f"{field} {quoted(value)} is not in the calendar", hint="check month and day", field=field
            ) from None
    raise BadTime(f"{field} {quoted(value)} is not a date", hint="write year, month, day: 2026-11-21", field=field)


def read_days(value: object) -> tuple[int, ...]:
    """Return the days of a list of day words, or of one word, sorted: 0 for Monday to 6; nothing for None."""
    if value is None:
        return ()
    if isinstance(value, list | tuple):
        return tuple(sorted({read_day(word) for word in value}))
    return (read_day(value),)


def read_dates(value: object, *, field: str) -> tuple[date, ...]:
    """Return the dates of a list, or of one date, sorted; nothing for None."""
    if value is None:
        return ()
    values = value if isinstance(value, list | tuple) else (value,)
    return tuple(sorted({read_date(item, field=field) for item in values}))


def read_flag(record: Mapping[str, object], field: str) -> bool:
    """Return whether a field is true; a field that is not there is false."""
    value = record.get(field)
    if isinstance(value, bool):
        return value
    flag = _FLAGS.get(value) if value is None or isinstance(value, str) else None
    if flag is None:
        raise BadTime(f"{field} {quoted(value)} is not true or false", hint=f"write {field}: true", field=field)
    return flag


def read_note(value: object) -> str:
    """Return the text of a note; empty for None."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BadTime(f"note {quoted(value)} is not text", hint="put quotes around it", field="note")
    return value
