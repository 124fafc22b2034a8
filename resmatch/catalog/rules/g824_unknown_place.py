"""G824: a town, county or ZIP code of a service area that the table of places does not know."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Change, Finding
from resmatch.catalog.lint.places import area_of, names_like
from resmatch.catalog.refusal import did_you_mean
from resmatch.diagnostics import Safety, Severity
from resmatch.text import quoted

code = "G824"
severity = Severity.WARNING
summary = "A service area names a place that is not known."
why = "Nobody can tell whether a person lives there, so a coach has to call and ask each time."
bad = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    service_area: {type: towns, towns: ["Worcestr, MA"]}
"""
good = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    service_area: {type: towns, towns: ["Worcester, MA"]}
"""


def check(entry: Entry) -> Iterator[Finding]:
    """Find the names that the table does not hold."""
    resource = entry.resource
    if resource is None or resource.service_area is None:
        return
    area, kind = area_of(entry), resource.service_area.type
    names = getattr(resource.service_area, kind, ()) if area and area.unknown_names else ()
    for number, name in enumerate(names):
        if area and name in area.unknown_names:
            near = names_like(name)
            change = Change(near[0], f"write {near[0]}", Safety.UNSAFE) if len(near) == 1 else None
            path = (*entry.path, "service_area", kind, number)
            hint = did_you_mean(near) or "check the spelling; counties and towns need their state"
            yield Finding(path, f"no place called {quoted(name)} is known", hint=hint, change=change)
