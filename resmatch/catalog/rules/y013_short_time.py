"""Y013: a time of day without its leading zero, or without quotes where other programs read a number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resmatch.catalog.entry import EACH, Entry
from resmatch.catalog.finding import Change, Finding
from resmatch.diagnostics import Severity
from resmatch.yamlsource import Path

code = "Y013"
severity = Severity.WARNING
summary = 'A time of day is not written "HH:MM", in quotes.'
why = (
    "Many programs read an unquoted 9:00 as the number 540. A meeting then shows up at the wrong hour, and "
    "a person stands before a closed door."
)
bad = """\
resources:
  - id: harbor-street-group
    name: Harbor Street Group
    kind: support_group
    schedules:
      - {kind: meeting, days: [mon], start: 9:00, end: "10:00"}
"""
good = """\
resources:
  - id: harbor-street-group
    name: Harbor Street Group
    kind: support_group
    schedules:
      - {kind: meeting, days: [mon], start: "09:00", end: "10:00"}
"""

_PLACES = (
    ("schedules", EACH, "start"),
    ("schedules", EACH, "end"),
    ("housing", "curfew"),
    ("housing", "curfew_ends"),
)
_SHORT = re.compile(r"[0-9]:[0-5][0-9]")
_BASE_60 = re.compile(r"[1-9][0-9]:[0-5][0-9]")
"""What YAML 1.1 reads as minutes and seconds: 18:30 is 1110 there, 09:30 is text."""


def check(entry: Entry) -> Iterator[Finding]:
    """Find times such as 9:00, quoted or not, and 18:30 without quotes."""
    for pattern in _PLACES:
        for path, value in entry.find(*pattern):
            if not isinstance(value, str):
                continue
            if _SHORT.fullmatch(value):
                yield _finding(path, f"0{value}", "write times as HH:MM")
            elif _BASE_60.fullmatch(value) and entry.source.is_plain(path):
                hours, minutes = map(int, value.split(":"))
                yield _finding(path, value, f"unquoted {value} is the number {hours * 60 + minutes} to many tools")


def _finding(path: Path, time: str, message: str) -> Finding:
    better = f'"{time}"'
    return Finding(path, message, hint=f"write {better}", change=Change(better, f"write {better}"))
