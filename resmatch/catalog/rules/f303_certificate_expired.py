"""F303: a certificate that has run out."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.diagnostics import Severity

code = "F303"
severity = Severity.WARNING
summary = "The certificate of a place has run out."
why = "Courts and payers may turn a person away from a place without a valid certificate."
bad = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    certification: {body: MASH, expires: 2025-03-31}
"""
good = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    certification: {body: MASH, expires: 2027-03-31}
"""


def check(entry: Entry) -> Iterator[Finding]:
    """Find certificates of open places whose last day is past."""
    place = entry.resource
    if place is None or place.status != "active" or entry.info.demo:
        return
    expires = place.certification.expires if place.certification else None
    if expires and expires < entry.today:
        path = (*entry.path, "certification", "expires")
        hint = "look it up on the list of those who certify, and write the new day or take it out"
        yield Finding(path, f"the certificate ran out on {expires}", hint=hint)
