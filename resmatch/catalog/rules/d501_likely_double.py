"""D501: two entries that are probably one place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.lint.doubles import Double, likely_doubles
from resmatch.diagnostics import Severity
from resmatch.text import join_words

code = "D501"
severity = Severity.WARNING
summary = "Two listings are probably the same place."
why = "One of them gets the calls and the corrections, and the other one sends people in vain."
bad = """\
resources:
  - id: harbor-street-desk
    name: Harbor Street Desk
    kind: service
    phones: [{number: 508-555-0142}]
    location: {address_1: 12 Harbor Street, city: Worcester, state_province: MA}
  - id: harbor-st-desk
    name: Harbor St. Desk
    kind: service
    phones: [{number: (508) 555-0142}]
    location: {address_1: 12 Harbor St., city: Worcester, state_province: MA}
"""
good = """\
resources:
  - id: harbor-street-desk
    name: Harbor Street Desk
    kind: service
    phones: [{number: 508-555-0142}]
    location: {address_1: 12 Harbor Street, city: Worcester, state_province: MA}
  - id: harbor-st-desk
    name: Harbor St. Desk
    kind: service
    phones: [{number: (508) 555-0142}]
    location: {address_1: 12 Harbor St., city: Worcester, state_province: MA}
    distinct_from: [harbor-street-desk]
"""


def check(entries: Sequence[Entry]) -> Iterator[tuple[Entry, Finding]]:
    """Tell each later entry which earlier one it looks like."""
    for double in likely_doubles(entries):
        yield double.later, _finding(double)


def _finding(double: Double) -> Finding:
    earlier, later = double.earlier, double.later
    other, path = str(earlier.data["id"]), (*later.path, "id")
    line = earlier.source.mark((*earlier.path, "id")).line
    where = f"line {line}" if earlier.source.filename == later.source.filename else f"{earlier.source.filename}:{line}"
    return Finding(
        path,
        f"this is probably '{other}' ({where}): {join_words(double.reasons)}",
        hint=f"keep one of the two, or write distinct_from: [{other}]",
    )
