"""N802: a number that is one digit away from a national help line."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.lint.numbers import known_lines, near_known, numbers_of, shown
from resmatch.catalog.rules.n801_wrong_number import right_number
from resmatch.diagnostics import Severity

code = "N802"
severity = Severity.WARNING
summary = "A number is one digit away from that of a national help line."
why = "Digits are often swapped when a number is copied, and the person who calls it then reaches a stranger."
bad = """\
resources:
  - id: hill-desk
    name: Hill Street Desk
    kind: service
    phones: [{number: 800-662-4375}]
"""
good = """\
resources:
  - id: hill-desk
    name: Hill Street Desk
    kind: service
    phones: [{number: 508-555-0142}]
"""


def check(entry: Entry) -> Iterator[Finding]:
    """Find near misses; those of a crisis line that the entry names are N801."""
    for written in numbers_of(entry):
        near = near_known(written.digits)
        if near and not right_number(written, entry):
            yield Finding(
                written.path,
                f"{shown(written.digits)} is nearly {shown(near)}, the number of {known_lines()[near].name}",
                hint="compare it with the website of the place; if it is right, ignore this rule here",
                words=written.words,
            )
