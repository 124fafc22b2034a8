"""N804: a phone link that dials another number than the one printed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.lint.numbers import numbers_of, shown
from resmatch.catalog.lint.texts import public_texts
from resmatch.diagnostics import Severity
from resmatch.text import US_PHONE_DIGITS, phone_digits

code = "N804"
severity = Severity.WARNING
summary = "A phone link dials another number than the one that is printed."
why = "On a phone the link is what is called, so the person reaches somebody else and never sees why."
bad = """\
resources:
  - id: night-line
    name: Night Line
    kind: helpline
    funding: nonprofit
    phones: [{number: 508-555-0142}]
    notes: "Call [508-555-0142](tel:+15085550124) at any hour."
"""
good = """\
resources:
  - id: night-line
    name: Night Line
    kind: helpline
    funding: nonprofit
    phones: [{number: 508-555-0142}]
    notes: "Call [508-555-0142](tel:+15085550142) at any hour."
"""

_LINK = re.compile(r"\b(?:tel|sms):\s?([+0-9().-]{3,20})", re.IGNORECASE)


def check(entry: Entry) -> Iterator[Finding]:
    """Compare every link with the numbers of the entry and of its sentences."""
    for path, text in public_texts(entry):
        for found in _LINK.finditer(text):
            dialled = phone_digits(found[1])
            printed = sorted({other.digits for other in numbers_of(entry) if other.words not in found[0]})
            if printed and dialled not in printed:
                number = shown(dialled) if len(dialled) == US_PHONE_DIGITS else found[1]
                yield Finding(
                    path,
                    f"the link dials {number}, which is printed nowhere in this listing",
                    hint=f"printed is {', '.join(map(shown, printed))}; make the two the same",
                    words=found[0],
                )
