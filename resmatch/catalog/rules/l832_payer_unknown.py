"""L832: a help line whose funding is not known."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.diagnostics import Severity

code = "L832"
severity = Severity.INFO
summary = "Nobody could find out who pays for a help line."
why = "It may be neutral or not. Answers about it say that who pays is not known."
bad = """\
resources:
  - id: night-line
    name: Night Line
    kind: helpline
    funding: unknown
"""
good = """\
resources:
  - id: night-line
    name: Night Line
    kind: helpline
    funding: nonprofit
"""


def check(entry: Entry) -> Iterator[Finding]:
    """Find help lines that say unknown."""
    if entry.resource and entry.resource.kind == "helpline" and entry.data.get("funding") == "unknown":
        hint = "look for it under About us on their website; nonprofits publish a yearly report"
        yield Finding((*entry.path, "funding"), "who pays for this line is not known", hint=hint)
