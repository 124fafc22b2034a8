"""Y013: a time of day without its leading zero."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resmatch.catalog.entry import EACH, Entry
from resmatch.catalog.finding import Change, Finding
from resmatch.diagnostics import Severity

code = "Y013"
severity = Severity.WARNING
summary = "A time of day is not written HH:MM."
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


def check(entry: Entry) -> Iterator[Finding]:
    """Find times such as 9:00, quoted or not."""
    for pattern in _PLACES:
        for path, value in entry.find(*pattern):
            if isinstance(value, str) and _SHORT.fullmatch(value):
                better = f'"0{value}"'
                change = Change(better, f"write {better}")
                yield Finding(path, "write times as HH:MM", hint=f"write {better}", change=change)
