"""E152: a date of something that has happened, in the future."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from resmatch.catalog.entry import EACH, Entry
from resmatch.catalog.finding import Finding
from resmatch.diagnostics import Severity

code = "E152"
severity = Severity.WARNING
summary = "Something is said to have happened on a day that is still to come."
why = "Old facts then pass for fresh ones until that day, and a person is sent to a place nobody has asked."
bad = """\
resources:
  - id: harbor-street-group
    name: Harbor Street Group
    kind: support_group
    verified: {date: 2036-11-01, method: phone}
"""
good = """\
resources:
  - id: harbor-street-group
    name: Harbor Street Group
    kind: support_group
    verified: {date: 2026-11-01, method: phone}
"""

_PLACES = (
    ("verified", "date"),
    ("checked", EACH, "date"),
    ("sources", EACH, "date"),
    ("availability", "as_of"),
    ("court_approved", EACH, "date"),
)
_OTHER_SIDE_OF_THE_WORLD_DAYS = 1


def check(entry: Entry) -> Iterator[Finding]:
    """Find dates after tomorrow; the invented places of a demonstration have a calendar of their own."""
    if entry.info.demo:
        return
    latest = entry.today + timedelta(days=_OTHER_SIDE_OF_THE_WORLD_DAYS)
    for pattern in _PLACES:
        for path, text in entry.text(*pattern):
            day = _date(text)
            if day and day > latest:
                yield Finding(path, f"{day} is in the future", hint="check the year; write the day it was done")


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
