"""E164: hours that run through the night because the morning stands where the evening belongs."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.diagnostics import Severity

code = "E164"
severity = Severity.WARNING
summary = "Hours end before they start, and would last nearly a day."
why = "resmatch reads an earlier end as the next morning, so a person could be sent to a closed door at night."
bad = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    schedules: [{kind: hours, days: [mon], start: "09:00", end: "05:00"}]
"""
good = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    schedules: [{kind: hours, days: [mon], start: "09:00", end: "17:00"}]
"""

_DAY_MINUTES = 24 * 60
_HALF_DAY_MINUTES = 12 * 60
# What a kind of times can well have over midnight; a shelter may open at 4 pm and close at 9 am.
_NIGHT_MINUTES = {"meeting": 8 * 60, "intake": _HALF_DAY_MINUTES, "dosing": _HALF_DAY_MINUTES}
_LONGEST_NIGHT_MINUTES = 17 * 60


def check(entry: Entry) -> Iterator[Finding]:
    """Measure every line that ends on the next day."""
    for number, line in enumerate(entry.resource.schedules if entry.resource else ()):
        if line.start and line.end and line.end < line.start:
            length = _DAY_MINUTES - _minutes(line.start) + _minutes(line.end)
            if length > _NIGHT_MINUTES.get(line.kind or "", _LONGEST_NIGHT_MINUTES):
                message = f"{line.start} to {line.end} runs through the night, for {length / 60:.3g} hours"
                yield Finding((*entry.path, "schedules", number, "end"), message, hint=_hint(line.start, line.end))


def _hint(start: str, end: str) -> str:
    swapped = f'start: "{end}", end: "{start}"'
    afternoon = _minutes(end) + _HALF_DAY_MINUTES
    if _minutes(start) < afternoon < _DAY_MINUTES:
        evening = f"{afternoon // 60}:{afternoon % 60:02}"
        return f'if it ends after noon write end: "{evening}"; if the two are swapped write {swapped}'
    return f"if the two are swapped write {swapped}"


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
