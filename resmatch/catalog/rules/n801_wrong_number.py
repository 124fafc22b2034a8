"""N801: the number of a national help line with wrong digits."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Change, Finding
from resmatch.catalog.lint.numbers import Written, known_lines, names_in, near_known, numbers_of, shown, wrong_numbers
from resmatch.diagnostics import Safety, Severity

code = "N801"
severity = Severity.ERROR
summary = "A national help line has a wrong number."
why = (
    "A person in danger calls it and reaches nobody, or a stranger who sells something. No comment can silence this "
    "rule. Never call a crisis line to check it: read its website."
)
bad = """\
resources:
  - id: samhsa-helpline
    name: SAMHSA National Helpline
    kind: helpline
    funding: government
    phones: [{number: 800-622-4357}]
"""
good = """\
resources:
  - id: samhsa-helpline
    name: SAMHSA National Helpline
    kind: helpline
    funding: government
    phones: [{number: 800-662-4357}]
"""


def check(entry: Entry) -> Iterator[Finding]:
    """Find wrong numbers that circulate, and near misses of a crisis line that the entry names."""
    for written in numbers_of(entry):
        right = right_number(written, entry)
        if right:
            line = known_lines()[right].name
            yield Finding(
                written.path,
                f"{shown(written.digits)} is not the number of {line}",
                hint=f"it is {shown(right)}; check it on their website, do not call",
                words=written.words,
                change=Change(shown(right), f"write {shown(right)}", Safety.UNSAFE),
            )


def right_number(written: Written, entry: Entry) -> str:
    """Return the digits that were meant, or nothing where the number may be right."""
    if written.digits in wrong_numbers():
        return wrong_numbers()[written.digits]
    near = near_known(written.digits)
    line = known_lines().get(near)
    return near if line and line.crisis and line.is_named_in(names_in(entry)) else ""
