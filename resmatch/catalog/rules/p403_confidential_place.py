"""P403: the address or point of a place that is kept secret."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.scalars import read_tri
from resmatch.diagnostics import Severity

code = "P403"
severity = Severity.ERROR
summary = "An entry with confidential_location has a street, a ZIP code or a point."
why = (
    "People hide at this place from someone who may hurt them. An address that was ever in the file can be "
    "found by that person. No comment can silence this rule."
)
bad = """\
resources:
  - id: safe-harbor
    name: Safe Harbor
    kind: housing
    type: dv_shelter
    confidential_location: yes
    location: {address_1: 12 Harbor St, city: Boston, state_province: MA}
"""
good = """\
resources:
  - id: safe-harbor
    name: Safe Harbor
    kind: housing
    type: dv_shelter
    confidential_location: yes
    service_area: {type: counties, counties: ["Suffolk, MA"]}
"""

_GIVES_AWAY = (
    ("location", "address_1"),
    ("location", "address_2"),
    ("location", "postal_code"),
    ("point",),
)


def check(entry: Entry) -> Iterator[Finding]:
    """Find every field that gives a secret place away."""
    if not _is_secret(entry):
        return
    for pattern in _GIVES_AWAY:
        for path, value in entry.find(*pattern):
            if value is not None:
                yield Finding(
                    path,
                    "this place is confidential; its address must not stand in a file",
                    hint="take it out, and give the service_area instead",
                )


def _is_secret(entry: Entry) -> bool:
    """Tell whether the location is marked secret; an unreadable mark counts as secret."""
    marks = [value for _, value in entry.find("confidential_location")]
    try:
        return any(read_tri(mark) not in (None, "no") for mark in marks)
    except ValueError:
        return True
