"""G823: a ZIP code in another state than the address."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.lint.places import place_of_zip
from resmatch.diagnostics import Severity

code = "G823"
severity = Severity.WARNING
summary = "The ZIP code is in another state than the address."
why = "Payers and laws differ by state, and the place is shown to people in the wrong one."
bad = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    location: {city: Worcester, state_province: MA, postal_code: "03101"}
"""
good = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    location: {city: Worcester, state_province: MA, postal_code: "01609"}
"""


def check(entry: Entry) -> Iterator[Finding]:
    """Look the state of the ZIP code up."""
    location = entry.resource.location if entry.resource else None
    if location is None or not (location.postal_code and location.state_province):
        return
    place = place_of_zip(location.postal_code)
    if place and place.state != location.state_province:
        message = f"ZIP code {location.postal_code} is {place.label}, not in {location.state_province}"
        yield Finding((*entry.path, "location", "postal_code"), message, hint="correct the ZIP code or the state")
