"""P404: a shelter from abuse has an address, and nobody says whether the place is secret."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.diagnostics import Severity

code = "P404"
severity = Severity.WARNING
summary = "A domestic violence shelter has an address and does not say whether the place is secret."
why = (
    "Most of these shelters are secret, and an address in a file can be found by the person someone hides from. "
    "A few are open to the public; only the shelter can say which it is."
)
bad = """\
resources:
  - id: safe-harbor
    name: Safe Harbor
    kind: housing
    type: dv_shelter
    location: {address_1: 12 Harbor St, city: Boston, state_province: MA}
"""
good = """\
resources:
  - id: open-harbor
    name: Open Harbor
    kind: housing
    type: dv_shelter
    confidential_location: no
    location: {address_1: 12 Harbor St, city: Boston, state_province: MA}
"""

_SHELTER = "dv_shelter"
_PLACES = (("location", "address_1"), ("point",))


def check(entry: Entry) -> Iterator[Finding]:
    """Find the street or point of a shelter from abuse without a word on whether it is secret."""
    place = entry.resource
    said = any(value not in (None, "unknown") for _, value in entry.find("confidential_location"))
    if place is None or place.type != _SHELTER or said:
        return
    for pattern in _PLACES:
        for path, value in entry.find(*pattern):
            if value is not None:
                yield Finding(
                    path,
                    "nobody says whether this shelter is a secret place",
                    hint="ask it; then write confidential_location: no, or yes and take the address out",
                )
                return
