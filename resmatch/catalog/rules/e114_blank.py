"""E114: a blank that nobody has filled in."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.lint.texts import all_texts
from resmatch.diagnostics import Severity

code = "E114"
severity = Severity.ERROR
summary = "A blank is not filled in."
why = "A client would read a line of underscores where a name or a sentence belongs."
bad = """\
resources:
  - id: harbor-desk
    name: ___
    kind: service
"""
good = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
"""

BLANK = "___"
"""What ``resmatch new`` writes where a person must fill something in."""
_MORE = (("name",), ("organization",), ("location", "address_1"), ("location", "city"), ("verified", "by"))


def check(entry: Entry) -> Iterator[Finding]:
    """Find blanks where any text would do; elsewhere they are no valid value anyway."""
    texts = [*all_texts(entry), *(found for pattern in _MORE for found in entry.text(*pattern))]
    for path, text in texts:
        if text.strip() == BLANK:
            yield Finding(path, f"{path[-1]} is still a blank", hint="fill it in, or take the line out")
