"""F301: an entry that nobody has checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.models import Helpline, Resource
from resmatch.diagnostics import Severity

code = "F301"
severity = Severity.INFO
summary = "Nobody has checked this listing, or nobody said when."
why = "Every answer about it says so, and a coach has to call first to be sure of anything."
bad = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
"""
good = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    verified: {date: 2026-11-20, by: catalog desk, method: phone}
"""


def check(entries: Sequence[Entry]) -> Iterator[tuple[Entry, Finding]]:
    """Find open entries without any check; invented places cannot be checked."""
    for entry in entries:
        place = entry.resource
        if place and place.status == "active" and not (place.verified or place.checked or entry.info.demo):
            path = (*entry.path, "id")
            yield entry, Finding(path, "this listing was never checked", hint=how_to_check(place))


def how_to_check(place: Resource) -> str:
    """Return what to do about a check that is due; a crisis line is not to be called for it."""
    if place.type == "crisis_line" or (isinstance(place, Helpline) and place.helpline and place.helpline.crisis_line):
        return f"never call a crisis line to check it: read its website, then resmatch verify {place.id} --by website"
    return f"call, or read the website, then resmatch verify {place.id}"
