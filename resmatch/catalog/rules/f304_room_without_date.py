"""F304: open beds or a waiting list without a day."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding, Target
from resmatch.diagnostics import Severity

code = "F304"
severity = Severity.WARNING
summary = "Room or a waiting list is given without the day it was true."
why = "Beds change by the day. Without a date a person may pack their things for a bed that was gone last year."
bad = """\
resources:
  - id: harbor-street-house
    name: Harbor Street House
    kind: housing
    type: recovery_residence
    availability: {status: open, beds: 2}
"""
good = """\
resources:
  - id: harbor-street-house
    name: Harbor Street House
    kind: housing
    type: recovery_residence
    availability: {status: open, beds: 2, as_of: 2026-11-20}
"""


def check(entry: Entry) -> Iterator[Finding]:
    """Find availability with neither its own day nor a check of the beds."""
    place = entry.resource
    room = place.availability if place else None
    if place is None or room is None or room.as_of or "beds" in place.checked:
        return
    if room.status or room.beds is not None or room.waitlist_days is not None:
        path = (*entry.path, "availability")
        yield Finding(path, "nobody knows on which day this was true", hint="add as_of: YYYY-MM-DD", target=Target.KEY)
