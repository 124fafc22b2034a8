"""Day, time and end_time of a row as a schedule; ``updated`` as a date."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from enum import Enum

from resmatch.catalog.exchange.account import Notes, Refused
from resmatch.catalog.exchange.json_rows import Row
from resmatch.errors import BadTime
from resmatch.schedule.spoken import minute_of, read_point
from resmatch.schedule.times import MINUTES_PER_HOUR, span_length
from resmatch.schedule.weekdays import FULL_DAY_NAMES, read_day
from resmatch.text import closest, quoted

LONGEST_MEETING_MINUTES = 6 * MINUTES_PER_HOUR
"""A longer one is taken for a slip between am and pm, and its end is left out."""

# The format counts from Sunday; 0 is Sunday.
_DAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_NUMBER = re.compile(r"\s*[0-9]{1,2}\s*")
_STATED = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]|(0?[1-9]|1[0-2]):[0-5][0-9] ?[ap]\.?m\.?", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?: .*)?")


class DateOrder(Enum):
    """Which comes first in dates such as 8/1/2022, as far as the other dates of the file show it."""

    MONTH_FIRST = "month first"
    DAY_FIRST = "day first"
    NOT_SHOWN = "not shown"


def date_order(values: Iterable[object]) -> DateOrder:
    """Find the order of slashed dates: a part above 12 can only be the day."""
    found = [match for value in values if isinstance(value, str) and (match := _SLASHED.fullmatch(value.strip()))]
    day_second = any(int(match[2]) > 12 for match in found)
    day_first = any(int(match[1]) > 12 for match in found)
    if day_first == day_second:
        return DateOrder.NOT_SHOWN
    return DateOrder.DAY_FIRST if day_first else DateOrder.MONTH_FIRST


def schedule_of(row: Row, notes: Notes) -> dict[str, object]:
    """Return the schedule line of a row; a row without day and time is by appointment.

    Raises Refused for a day or time that cannot be read, or one without the other.
    """
    days, start = read_days(row.get("day")), _clock(row, "time", notes)
    if not days and start is None:
        return {"kind": "meeting", "by_appointment": "yes"}
    if not days or start is None:
        missing = "a time and no day" if start else "a day and no time"
        raise Refused(f"there is {missing}", hint="a meeting by appointment has neither")
    line: dict[str, object] = {"kind": "meeting", "days": days, "start": start}
    end = _end(row, start, notes)
    return {**line, "end": end} if end else line


def read_days(value: object) -> list[str]:
    """Return the days of ``0`` (Sunday) to ``6``, of their text, of names, or of a list of these."""
    if value is None or value == "" or value == []:
        return []
    items = value if isinstance(value, list) else [value]
    return list(dict.fromkeys(_day(item) for item in items))


def _day(value: object) -> str:
    number = int(value) if isinstance(value, str) and _NUMBER.fullmatch(value) else value
    if isinstance(number, int) and not isinstance(number, bool):
        if 0 <= number < len(_DAYS):
            return _DAYS[number]
        raise Refused(f"day {quoted(value)} is not 0 to 6", hint="0 is Sunday, 6 is Saturday")
    try:
        return FULL_DAY_NAMES[read_day(value)][:3].lower()
    except BadTime:
        near = closest(value, FULL_DAY_NAMES, limit=1) if isinstance(value, str) else []
        hint = f"did you mean {near[0]}?" if near else "0 is Sunday, 6 is Saturday"
        raise Refused(f"day {quoted(value)} is not a day", hint=hint) from None


def _clock(row: Row, field: str, notes: Notes) -> str | None:
    value = row.get(field)
    if value is None or value == "":
        return None
    text = str(value).strip() if isinstance(value, str | int) else ""
    # Seconds are never meant.
    text = re.sub(r"^(\d{1,2}:\d{2}):\d{2}", r"\1", text)
    point = read_point(text.lower().replace(" ", "").replace(".", ""))
    try:
        minute = minute_of(point) if point else None
    except BadTime as unsure:
        raise Refused(f"{field} {unsure.message}", hint=unsure.hint) from None
    if minute is None:
        raise Refused(f"{field} {quoted(value)} is not a time", hint="times are HH:MM, such as 18:30")
    read = f"{minute // MINUTES_PER_HOUR:02}:{minute % MINUTES_PER_HOUR:02}"
    if not _STATED.fullmatch(text):
        notes.guess(field, f"{quoted(value)} read as {read}")
    return read


def _end(row: Row, start: str, notes: Notes) -> str | None:
    """Return the end, or None where there is none or it cannot be right; 60 minutes are assumed elsewhere."""
    try:
        end = _clock(row, "end_time", notes)
    except Refused as refused:
        notes.leave_out("end_time", refused.reason)
        return None
    if end == start:
        notes.leave_out("end_time", "it is the time of the start")
    elif end and span_length(_minutes(start), _minutes(end)) > LONGEST_MEETING_MINUTES:
        hours = LONGEST_MEETING_MINUTES // MINUTES_PER_HOUR
        notes.leave_out("end_time", f"the meeting would last more than {hours} hours")
    else:
        return end
    return None


def _minutes(clock: str) -> int:
    return int(clock[:2]) * MINUTES_PER_HOUR + int(clock[3:])


def read_updated(value: object, order: DateOrder, notes: Notes) -> date | None:
    """Return the day a row was changed, or None where nobody said or it is no date."""
    if value is None or value == "":
        return None
    text = value.strip() if isinstance(value, str) else ""
    try:
        found = _ISO.fullmatch(text)
        if found:
            return date(int(found[1]), int(found[2]), int(found[3]))
        return _slashed(text, order, notes)
    except ValueError:
        notes.leave_out("updated", "it is not a date")
        return None


def _slashed(text: str, order: DateOrder, notes: Notes) -> date:
    found = _SLASHED.fullmatch(text)
    if found is None:
        raise ValueError(text)
    first, second, year = int(found[1]), int(found[2]), int(found[3])
    if order is DateOrder.DAY_FIRST:
        return date(year, second, first)
    read = date(year, first, second)
    if order is DateOrder.NOT_SHOWN and first != second <= 12:
        notes.guess("updated", "dates such as 8/1/2022 read with the month first")
    return read
