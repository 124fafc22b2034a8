"""E113: two numbers of an entry that leave nobody."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.diagnostics import Severity

code = "E113"
severity = Severity.ERROR
summary = "The least of something is above the most of it."
why = "No person fits such a place, so nobody would ever be told about it."
bad = """\
resources:
  - id: harbor-street-group
    name: Harbor Street Group
    kind: support_group
    minimum_age: 25
    maximum_age: 18
"""
good = """\
resources:
  - id: harbor-street-group
    name: Harbor Street Group
    kind: support_group
    minimum_age: 18
    maximum_age: 25
"""

_PAIRS = (
    (("minimum_age",), ("maximum_age",)),
    (("children", "minimum_age"), ("children", "maximum_age")),
    (("children", "minimum_age"), ("children", "boys_maximum_age")),
    (("housing", "program_min_days"), ("housing", "program_max_days")),
)


def check(entry: Entry) -> Iterator[Finding]:
    """Compare the least with the most."""
    for least, most in _PAIRS:
        for _, low in entry.find(*least):
            for path, high in entry.find(*most):
                if isinstance(low, int) and isinstance(high, int) and high < low:
                    message = f"{path[-1]} {high} is below {least[-1]} {low}"
                    yield Finding(path, message, hint="ask the place which of the two is wrong, or swap them")
