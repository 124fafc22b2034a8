"""N806: the number of a national line in an entry that is not that line."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import EACH, Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.lint.numbers import known_lines, names_in, shown
from resmatch.diagnostics import Severity
from resmatch.text import US_PHONE_DIGITS, phone_digits

code = "N806"
severity = Severity.WARNING
summary = "The number of a national line stands under another name."
why = "The person asks for one service and reaches another, which cannot help with what they came for."
bad = """\
resources:
  - id: na-helpline
    name: NA helpline
    kind: helpline
    funding: members
    phones: [{number: 800-662-4357}]
"""
good = """\
resources:
  - id: na-helpline
    name: NA helpline
    kind: helpline
    funding: members
    phones: [{number: 508-555-0142}]
"""


def check(entry: Entry) -> Iterator[Finding]:
    """Find known numbers whose line the entry does not name."""
    for path, number in entry.text("phones", EACH, "number"):
        digits = phone_digits(number)
        line = known_lines().get(digits) if len(digits) == US_PHONE_DIGITS else None
        if line and not line.is_named_in(names_in(entry)):
            yield Finding(
                path,
                f"{shown(digits)} is the number of {line.name}",
                hint=f"give this place's own number, or say in the description that {line.name} answers",
            )
