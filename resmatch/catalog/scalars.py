"""Single values of an entry: text, yes/no facts, numbers, dates, times, web and mail addresses.

Each is an ``Annotated`` type: a cheap validator that refuses in our words, and the JSON Schema an
editor needs. Values arrive as typed; what was written without quotes is still text.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Annotated, Literal
from zoneinfo import available_timezones

from pydantic import Field

from resmatch.catalog.base import JsonSchema, Reads
from resmatch.catalog.refusal import did_you_mean, not_text, refuse, shape_of
from resmatch.text import closest, fold, quoted

ID_CHARACTERS = 64
NAME_CHARACTERS = 200
TEXT_CHARACTERS = 5_000
URL_CHARACTERS = 2_048
EMAIL_CHARACTERS = 254
LARGEST_COUNT = 1_000_000
OLDEST_YEARS = 120

_ID = re.compile(rf"[a-z0-9-]{{1,{ID_CHARACTERS}}}")
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_AMERICAN_DATE = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")
_DATE_IN_WORDS = re.compile(r"([A-Za-z]{3})[a-z]*\.? ([0-9]{1,2}),? ([0-9]{4})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TIME = re.compile(r"([0-9]{1,2}):([0-9]{2})")
_TWELVE_HOURS = re.compile(r"([0-9]{1,2})(?::([0-9]{2}))? ?([ap])\.?m\.?", re.IGNORECASE)
_URL = re.compile(r"https?://[^\s/@\\:?#]+\.[^\s/@\\:?#]+(:\d{1,5})?([/?#]\S*)?", re.IGNORECASE)
_EMAIL = re.compile(r"[^@\s<>()]+@[^@\s<>()]+\.[^@\s<>().]+")
_NUMBERS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\.[0-9]{1,2})?")
_ZIP = re.compile(r"[0-9]{5}(-[0-9]{4})?")

TriWord = Literal["yes", "no", "case_by_case"]
_TRI: dict[str, TriWord | None] = {
    "yes": "yes",
    "no": "no",
    "case_by_case": "case_by_case",
    "conditional": "case_by_case",
    "unknown": None,
}
_TRI_FOLDED = {fold(word): value for word, value in _TRI.items()}


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise not_text(value)
    return value.strip()


def read_tri(value: object) -> TriWord | None:
    """Read a yes/no fact; ``unknown`` is None, ``true`` and ``false`` count as yes and no."""
    if isinstance(value, str):
        if value in _TRI:
            return _TRI[value]
        if fold(value) in _TRI_FOLDED:
            return _TRI_FOLDED[fold(value)]
    elif isinstance(value, bool):
        return "yes" if value else "no"
    elif value is None:
        return None
    hint = "write yes, no, case_by_case or unknown; leave the field out when nobody has asked"
    raise refuse("E110", f"{quoted(value)} is not an answer to a yes/no question", hint=hint)


def read_flag(value: object) -> Literal["yes"] | None:
    """Read a plain yes or no; no is the same as leaving the field out, so it is None."""
    answer = read_tri(value)
    if answer == "case_by_case":
        raise refuse("E110", "this field is yes or no; case_by_case says nothing here")
    return "yes" if answer == "yes" else None


def read_id(value: object) -> str:
    """Read an id: small letters, digits and hyphens, at most 64."""
    text = _text(value)
    if _ID.fullmatch(text):
        return text
    better = fold(text).replace(" ", "-").replace(".", "-")[:ID_CHARACTERS]
    instead = better if _ID.fullmatch(better) else ""
    rule = "an id has small letters, digits and hyphens, at most 64"
    hint = f"write {instead}; {rule}" if instead else rule
    raise refuse("E111", f"{quoted(value)} cannot be an id", hint=hint, instead=instead)


def _why_no_date(text: str) -> str:
    found = _DATE.fullmatch(text)
    if found is None:
        return ""
    if not 1 <= int(found[2]) <= 12:
        return f" (month {int(found[2])})"
    return f" (day {int(found[3])} of month {int(found[2])})"


def read_date(value: object) -> date:
    """Read a calendar date written YYYY-MM-DD."""
    if isinstance(value, date):
        return value
    text = _text(value)
    try:
        if _DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    seen = text if _DATE.fullmatch(text) else quoted(text)
    instead = _from_american(text) or _from_words(text)
    hint = f"dates are YYYY-MM-DD: write {instead}" if instead else "dates are YYYY-MM-DD"
    raise refuse("E151", f"{seen} is not a date{_why_no_date(text)}", hint=hint, instead=instead)


def _from_american(text: str) -> str:
    """Return month/day/year as a date, or nothing where it is none."""
    found = _AMERICAN_DATE.fullmatch(text)
    return _iso(int(found[3]), int(found[1]), int(found[2])) if found else ""


def _from_words(text: str) -> str:
    """Return a date such as Nov 21, 2026, or nothing where it is none."""
    found = _DATE_IN_WORDS.fullmatch(text)
    if found is None or found[1].lower() not in _MONTHS:
        return ""
    return _iso(int(found[3]), _MONTHS.index(found[1].lower()) + 1, int(found[2]))


def _iso(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def read_time(value: object) -> str:
    """Read a time of day on the 24-hour clock; ``9:00`` becomes ``09:00``."""
    text = _text(value)
    found = _TIME.fullmatch(text)
    if found and int(found[1]) < 24 and int(found[2]) < 60:
        return f"{int(found[1]):02}:{found[2]}"
    if text == "24:00":
        return text
    instead = _from_twelve_hours(text)
    rule = "times are HH:MM on the 24-hour clock"
    hint = f"{rule}: write {instead}" if instead else f'{rule}, such as "18:30"'
    raise refuse("E153", f"{quoted(text)} is not a time of day", hint=hint, instead=instead)


def _from_twelve_hours(text: str) -> str:
    """Return a time such as 9am or 3:30 p.m. on the 24-hour clock, in quotes, or nothing where it is none."""
    found = _TWELVE_HOURS.fullmatch(text)
    if found is None or not 1 <= int(found[1]) <= 12 or int(found[2] or 0) > 59:
        return ""
    afternoon = found[3].lower() == "p"
    return f'"{int(found[1]) % 12 + 12 * afternoon:02}:{found[2] or "00"}"'


@cache
def _time_zones() -> frozenset[str]:
    return frozenset(available_timezones())


def read_time_zone(value: object) -> str:
    """Read the name of a time zone, such as ``America/New_York``."""
    text = _text(value)
    if text in _time_zones():
        return text
    near = closest(text, _time_zones(), limit=1)
    hint = did_you_mean(near) or "names look like America/New_York"
    raise refuse("E162", f"unknown time zone {quoted(text)}", hint=hint, instead=near[0] if near else "")


def read_url(value: object) -> str:
    """Read a web address that starts with http:// or https://."""
    text = _text(value)
    if len(text) <= URL_CHARACTERS and _URL.fullmatch(text):
        return text
    complete = f"https://{text}"
    instead = complete if "://" not in text and _URL.fullmatch(complete) else ""
    hint = f"write {complete}" if instead else "a web address starts with https:// and has no spaces"
    raise refuse("E132", f"{quoted(text)} is not a web address", hint=hint, instead=instead)


def read_email(value: object) -> str:
    """Read an e-mail address."""
    text = _text(value)
    if len(text) <= EMAIL_CHARACTERS and _EMAIL.fullmatch(text):
        return text
    raise refuse("E133", f"{quoted(text)} is not an e-mail address", hint="it looks like name@example.org")


def read_zip(value: object) -> str:
    """Read a US ZIP code: five digits, or five and four."""
    text = _text(value)
    if _ZIP.fullmatch(text):
        return text
    raise refuse("E121", f"{quoted(text)} is not a ZIP code", hint="a ZIP code has five digits, zeros included")


def _number_in(value: object) -> str:
    """Return the one number in a text, without its comma; nothing where there is none or more than one."""
    found = _NUMBERS.findall(value) if isinstance(value, str) and len(value) <= NAME_CHARACTERS else []
    return found[0].replace(",", "") if len(found) == 1 else ""


def read_amount(value: object) -> float:
    """Read an amount of money in dollars, zero or more."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        instead = _number_in(value)
        hint = f"write {instead} alone, without $ or words" if instead else "write the number alone, without $ or words"
        raise refuse("E110", f"{quoted(value)} is not an amount", hint=hint, instead=instead)
    if not 0 <= value <= LARGEST_COUNT:
        raise refuse(
            "E112", f"{value} is outside 0..{LARGEST_COUNT}", hint=f"write 0 to {LARGEST_COUNT}, or leave it out"
        )
    return value


def read_count(value: object) -> int:
    """Read a whole number, zero or more."""
    if isinstance(value, bool) or not isinstance(value, int):
        wrong = quoted(value) if isinstance(value, str | float) else shape_of(value)
        instead = _number_in(value)
        hint = f"write {instead}: digits only" if instead else "write digits only"
        raise refuse("E110", f"{wrong} is not a whole number", hint=hint, instead=instead)
    if not 0 <= value <= LARGEST_COUNT:
        raise refuse(
            "E112", f"{value} is outside 0..{LARGEST_COUNT}", hint=f"write 0 to {LARGEST_COUNT}, or leave it out"
        )
    return value


def read_age(value: object) -> int:
    """Read an age in years, 0 to 120."""
    years = read_count(value)
    if years > OLDEST_YEARS:
        raise refuse("E112", f"{years} is no age in years", hint=f"write 0 to {OLDEST_YEARS}")
    return years


ANSWERS = ["yes", "no", "case_by_case", "conditional", "unknown", True, False]
"""Every way to write the answer to a yes/no question."""


def _typed(pattern: str, *examples: str) -> JsonSchema:
    return {"type": "string", "pattern": f"^{pattern}$", "examples": list(examples)}


Tri = Annotated[TriWord | None, Reads(read_tri, lambda: {"enum": ANSWERS})]
"""A fact that is yes, no, case_by_case or not known (None)."""
Flag = Annotated[Literal["yes"] | None, Reads(read_flag, lambda: {"enum": ["yes", "no", "unknown", True, False]})]
"""A mark that is set (``"yes"``) or not (None)."""
Text = Annotated[str, Field(min_length=1, max_length=TEXT_CHARACTERS)]
ShortText = Annotated[str, Field(min_length=1, max_length=NAME_CHARACTERS)]
Id = Annotated[str, Reads(read_id, lambda: _typed(_ID.pattern, "harbor-street-house"))]
IsoDate = Annotated[date, Reads(read_date, lambda: _typed(_DATE.pattern, "2026-11-01"))]
ClockTime = Annotated[str, Reads(read_time, lambda: _typed(_TIME.pattern, "18:30"))]
TimeZone = Annotated[str, Reads(read_time_zone, lambda: _typed("[A-Za-z_]+(/[A-Za-z_+-]+)*", "America/New_York"))]
Url = Annotated[str, Reads(read_url, lambda: _typed("https?://.+", "https://example.org"))]
Email = Annotated[str, Reads(read_email, lambda: _typed(_EMAIL.pattern, "name@example.org"))]
Zip = Annotated[str, Reads(read_zip, lambda: _typed(_ZIP.pattern, "01609"))]
Amount = Annotated[float, Reads(read_amount, lambda: {"type": "number", "minimum": 0, "maximum": LARGEST_COUNT})]
Count = Annotated[int, Reads(read_count, lambda: {"type": "integer", "minimum": 0, "maximum": LARGEST_COUNT})]
Age = Annotated[int, Reads(read_age, lambda: {"type": "integer", "minimum": 0, "maximum": OLDEST_YEARS})]
