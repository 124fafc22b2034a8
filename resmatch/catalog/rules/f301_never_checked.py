"""F301: an entry that nobody has checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
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
            hint = "after a call or a look at the website: resmatch verify " + place.id
            yield entry, Finding((*entry.path, "id"), "this listing was never checked", hint=hint)
