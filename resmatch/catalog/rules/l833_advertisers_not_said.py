"""L833: a place paid for by advertisers that does not say so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.lint.texts import public_texts
from resmatch.diagnostics import Severity

code = "L833"
severity = Severity.WARNING
summary = "Advertisers pay for a place, and no sentence for clients says so."
why = "A person takes the advice for neutral, and it is not."
bad = """\
resources:
  - id: match-line
    name: Match Line
    kind: helpline
    funding: advertiser
"""
good = """\
resources:
  - id: match-line
    name: Match Line
    kind: helpline
    funding: advertiser
    description: Treatment programs pay for this line. Calls go to those who pay.
"""

_DISCLOSES = re.compile(r"\b(?:advertis\w*|ads|pays?|paid|sponsor\w*)\b", re.IGNORECASE)


def check(entry: Entry) -> Iterator[Finding]:
    """Find advertiser-funded places whose sentences do not name it."""
    if entry.resource is None or entry.resource.funding != "advertiser":
        return
    if not any(_DISCLOSES.search(text) for _, text in public_texts(entry)):
        hint = "say in the description who pays: 'Treatment programs pay for this line.'"
        yield Finding((*entry.path, "funding"), "no sentence says that advertisers pay for it", hint=hint)
