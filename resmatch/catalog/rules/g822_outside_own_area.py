"""G822: an entry that lies outside its own service area."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding, Target
from resmatch.catalog.lint.places import area_of, place_of_address, point_of
from resmatch.catalog.models import Resource
from resmatch.diagnostics import Severity
from resmatch.geo import covers

code = "G822"
severity = Severity.WARNING
summary = "A place lies outside the area that it serves."
why = "One of the two is wrong. Neighbors are sent away, or people far off are sent there."
bad = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    location: {city: Worcester, state_province: MA, postal_code: "01609"}
    service_area: {type: counties, counties: ["Suffolk, MA"]}
"""
good = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    location: {city: Worcester, state_province: MA, postal_code: "01609"}
    service_area: {type: counties, counties: ["Worcester, MA"]}
"""

_AT_THE_DOOR = frozenset({"in_person", "mobile_unit"})


def check(entry: Entry) -> Iterator[Finding]:
    """Ask whether the area covers the address; the office of a service by phone or video may be anywhere."""
    resource = entry.resource
    if resource is None or resource.service_area is None or _is_remote(resource):
        return
    area, place = area_of(entry), place_of_address(entry)
    if area and place and covers(area, place, origin=point_of(entry)) is False:
        yield Finding(
            (*entry.path, "service_area"),
            f"its own address in {place.label} is outside this area",
            hint="ask the place whom it serves",
            target=Target.KEY,
        )


def _is_remote(resource: Resource) -> bool:
    return resource.kind == "helpline" or bool(resource.modality and _AT_THE_DOOR.isdisjoint(resource.modality))
