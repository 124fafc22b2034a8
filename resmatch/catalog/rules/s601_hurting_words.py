"""S601: words that hurt the people they are used of."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.lint.say_instead import findings
from resmatch.diagnostics import Severity

code = "S601"
severity = Severity.WARNING
summary = "A word blames or labels people."
why = (
    "Words such as addict or dirty keep people away from help. Handouts print what stands in the catalog, "
    "so a person would read it about themselves."
)
bad = """\
resources:
  - id: harbor-street-house
    name: Harbor Street House
    kind: housing
    type: recovery_residence
    description: A house for recovering addicts.
"""
good = """\
resources:
  - id: harbor-street-house
    name: Harbor Street House
    kind: housing
    type: recovery_residence
    description: A house for people in recovery.
"""


def check(entry: Entry) -> Iterator[Finding]:
    """Find words of the list in sentences that clients read; names and quotes stay as they are."""
    return findings(entry, code, "'{words}' labels people")
