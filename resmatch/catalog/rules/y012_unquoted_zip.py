"""Y012: a ZIP code without quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resmatch.catalog.entry import EACH, Entry
from resmatch.catalog.finding import Change, Finding
from resmatch.diagnostics import Severity

code = "Y012"
severity = Severity.WARNING
summary = "A ZIP code stands without quotes."
why = (
    "Many programs read an unquoted ZIP code as a number and lose its leading zero, or read 02121 as an "
    "octal number. The place then seems to be in another state."
)
bad = """\
resources:
  - id: harbor-street-group
    name: Harbor Street Group
    kind: support_group
    location: {city: Boston, state_province: MA, postal_code: 02121}
"""
good = """\
resources:
  - id: harbor-street-group
    name: Harbor Street Group
    kind: support_group
    location: {city: Boston, state_province: MA, postal_code: "02121"}
"""

_PLACES = (("location", "postal_code"), ("service_area", "postal_codes", EACH))
_ZIP = re.compile(r"[0-9]{5}")
_OCTAL = re.compile(r"0[0-7]{4}")


def check(entry: Entry) -> Iterator[Finding]:
    """Find five digits without quotes."""
    for pattern in _PLACES:
        for path, text in entry.text(*pattern):
            if _ZIP.fullmatch(text) and entry.source.is_plain(path):
                number = int(text, 8 if _OCTAL.fullmatch(text) else 10)
                yield Finding(
                    path,
                    f"unquoted {text} is the number {number} to many tools",
                    hint=f'write "{text}"',
                    change=Change(f'"{text}"', f'write "{text}"'),
                )
