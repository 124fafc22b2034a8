"""C701: a catalog of places without a crisis line of its own area."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.models import Resource
from resmatch.diagnostics import Severity

code = "C701"
severity = Severity.INFO
summary = "A local catalog has no local crisis line."
why = "988 and 911 are always printed. A county line knows who is open tonight and can send somebody."
bad = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    location: {city: Worcester, state_province: MA, postal_code: "01609"}
    verified: {date: 2026-11-20, method: phone}
"""
good = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    location: {city: Worcester, state_province: MA, postal_code: "01609"}
    verified: {date: 2026-11-20, method: phone}
  - id: county-crisis-line
    name: County Crisis Line
    kind: helpline
    type: crisis_line
    funding: government
    service_area: {type: counties, counties: ["Worcester, MA"]}
    verified: {date: 2026-11-20, method: website}
"""


def check(entries: Sequence[Entry]) -> Iterator[tuple[Entry, Finding]]:
    """Look through each catalog that has places with an address."""
    for _, group in groupby(entries, key=lambda entry: id(entry.info)):
        members = list(group)
        places = [entry.resource for entry in members if entry.resource]
        if any(place.location for place in places) and not any(map(_is_local_crisis_help, places)):
            hint = "add the crisis line or crisis center of your county, with its service_area"
            yield members[0], Finding((), "this catalog has no local crisis line", hint=hint)


def _is_local_crisis_help(place: Resource) -> bool:
    nationwide = place.service_area and place.service_area.type == "nationwide"
    return not nationwide and (
        place.type in ("crisis_line", "crisis_center") or any(need.startswith("crisis.") for need in place.needs)
    )
