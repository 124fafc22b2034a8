"""R203: an entry that was replaced and is still open."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding, Target
from resmatch.diagnostics import Severity

code = "R203"
severity = Severity.WARNING
summary = "A listing was replaced by another and is still marked as open."
why = "People are sent to the old place as well as to the new one."
bad = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    replaced_by: hill-desk
"""
good = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    status: defunct
    replaced_by: hill-desk
"""


def check(entry: Entry) -> Iterator[Finding]:
    """Find active entries with a successor."""
    if entry.resource and entry.resource.replaced_by and entry.resource.status == "active":
        path = (*entry.path, "replaced_by")
        yield Finding(path, "it has a successor and is still active", hint="add status: defunct", target=Target.KEY)
