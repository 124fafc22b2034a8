"""S603: words for which kinder or plainer ones exist."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.lint.say_instead import findings
from resmatch.diagnostics import Severity

code = "S603"
severity = Severity.INFO
summary = "A kinder or plainer word exists."
why = "Some people are put off by these words, and nobody is put off by the others."
bad = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    description: Ask what happens after a relapse.
"""
good = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    description: Ask what happens after a return to use.
"""


def check(entry: Entry) -> Iterator[Finding]:
    """Find words of the list in sentences that clients read; names and quotes stay as they are."""
    return findings(entry, code, "there is a plainer word for '{words}'")
