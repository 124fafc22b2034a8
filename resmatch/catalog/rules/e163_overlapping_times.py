"""E163: two lines of a timetable that overlap."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.parts.schedule import Schedule
from resmatch.diagnostics import Severity

code = "E163"
severity = Severity.WARNING
summary = "Two lines of opening hours overlap."
why = "One of them is old, and it may be the one that sends a person to a closed door."
bad = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    schedules:
      - {kind: hours, days: [mon, tue], start: "09:00", end: "17:00"}
      - {kind: hours, days: [tue], start: "12:00", end: "18:00"}
"""
good = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    schedules:
      - {kind: hours, days: [mon], start: "09:00", end: "17:00"}
      - {kind: hours, days: [tue], start: "12:00", end: "18:00"}
"""

_NEVER_PARALLEL = frozenset({"hours", "intake", "dosing"})


def check(entry: Entry) -> Iterator[Finding]:
    """Compare the plain weekly lines of each kind; meetings may run side by side."""
    if entry.resource is None or len(entry.resource.schedules) < 2:
        return
    lines = [(number, line) for number, line in enumerate(entry.resource.schedules) if _is_plain(line)]
    for (first, one), (second, other) in combinations(lines, 2):
        days = [day for day in one.days if day in other.days]
        if one.kind == other.kind and days and _overlap(one, other):
            yield Finding(
                (*entry.path, "schedules", second),
                f"these {one.kind} overlap with line {first + 1} of the schedules on {days[0]}",
                hint="keep the one that holds, or split the days",
            )


def _is_plain(line: Schedule) -> bool:
    dated = line.week or line.from_ or line.to
    return line.kind in _NEVER_PARALLEL and bool(line.start and line.end) and not dated


def _overlap(one: Schedule, other: Schedule) -> bool:
    """Tell whether two lines share time on one day; those that end the next day are left alone."""
    first, second = (one.start or "", one.end or ""), (other.start or "", other.end or "")
    if first[1] <= first[0] or second[1] <= second[0]:
        return False
    return first[0] < second[1] and second[0] < first[1]
