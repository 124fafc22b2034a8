"""S604: promises and sales talk."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.lint.say_instead import findings
from resmatch.diagnostics import Severity

code = "S604"
severity = Severity.WARNING
summary = "A text promises success or sells a place."
why = (
    "A catalog is neutral. Free flights and free rent are signs that somebody is paid for each person, which can be "
    "a crime (18 USC 220)."
)
bad = """\
resources:
  - id: harbor-street-house
    name: Harbor Street House
    kind: housing
    type: recovery_residence
    description: Top-rated house. Limited beds, call now!
"""
good = """\
resources:
  - id: harbor-street-house
    name: Harbor Street House
    kind: housing
    type: recovery_residence
    description: A house with 8 beds.
"""


def check(entry: Entry) -> Iterator[Finding]:
    """Find words of the list in sentences that clients read."""
    return findings(entry, code, "'{words}' sells; a catalog tells")
