"""L831: a help line that does not say who pays for it."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.diagnostics import Severity

code = "L831"
severity = Severity.WARNING
summary = "A help line does not say who pays for it."
why = "Some lines are paid by treatment programs and send each caller to those who pay. A person should know first."
bad = """\
resources:
  - id: night-line
    name: Night Line
    kind: helpline
"""
good = """\
resources:
  - id: night-line
    name: Night Line
    kind: helpline
    funding: government
"""


def check(entry: Entry) -> Iterator[Finding]:
    """Find help lines without the field."""
    if entry.resource and entry.resource.kind == "helpline" and "funding" not in entry.data:
        yield Finding(
            (*entry.path, "id"),
            "who pays for this line is not said",
            hint="add funding: government, nonprofit, members, advertiser, or unknown when nobody could tell",
        )
