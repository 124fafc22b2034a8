"""R202: an entry that refers to itself."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.rules.r201_unknown_id import REFERENCES
from resmatch.diagnostics import Severity

code = "R202"
severity = Severity.WARNING
summary = "A listing names itself where another one belongs."
why = "The place that was meant stays unknown, and so does the one that took over from a closed one."
bad = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    status: defunct
    replaced_by: harbor-desk
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
    """Find the entry's own id among its references."""
    own = entry.data.get("id")
    for pattern in REFERENCES:
        for path, other in entry.find(*pattern):
            if other == own and own is not None:
                yield Finding(path, "a listing cannot refer to itself", hint="write the id of the other one")
