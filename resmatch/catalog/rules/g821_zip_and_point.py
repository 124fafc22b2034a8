"""G821: a ZIP code and a point that are far apart."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.lint.places import place_of_address, point_of
from resmatch.diagnostics import Severity
from resmatch.geo import Point, miles_between

code = "G821"
severity = Severity.WARNING
summary = "The address and the point on the map are far apart."
why = "Distances are worked out from the point, so people far away are sent there and neighbors are not."
bad = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    location: {city: Worcester, state_province: MA, postal_code: "01609"}
    point: {latitude: 42.3601, longitude: -71.0589}
"""
good = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    location: {city: Worcester, state_province: MA, postal_code: "01609"}
    point: {latitude: 42.2741, longitude: -71.8142}
"""

MILES_APART = 25.0
"""Beyond the size of nearly every ZIP code and town."""


def check(entry: Entry) -> Iterator[Finding]:
    """Measure from the point to the middle of the ZIP code, or of the town where no ZIP is given."""
    point, place = point_of(entry), place_of_address(entry)
    if point is None or place is None or place.point is None:
        return
    miles = miles_between(point, place.point)
    if miles > MILES_APART:
        yield Finding(
            (*entry.path, "point"),
            f"the point is {miles:,.0f} miles from {place.label}",
            hint=_hint(point, place.point),
        )


def _hint(point: Point, expected: Point) -> str:
    """Name the usual slip, a longitude without its minus sign, where putting it right brings the point close."""
    west = Point(point.latitude, -point.longitude)
    if miles_between(west, expected) <= MILES_APART:
        return f"write longitude: {west.longitude}, west is negative"
    return "look the address up on a map again, or leave the point out"
