"""Y011: ``no`` without quotes in a list of languages."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import EACH, Entry
from resmatch.catalog.finding import Change, Finding
from resmatch.diagnostics import Severity

code = "Y011"
severity = Severity.WARNING
summary = "An unquoted no stands where a language is meant."
why = (
    "Many programs read an unquoted no as false. The language is then lost, and a person who speaks it "
    "is not told about the place."
)
bad = """\
resources:
  - id: harbor-street-group
    name: Harbor Street Group
    kind: support_group
    languages: [en, no]
"""
good = """\
resources:
  - id: harbor-street-group
    name: Harbor Street Group
    kind: support_group
    languages: [en, "no"]
"""

_PLACES = (("languages", EACH), ("languages_not", EACH), ("phones", EACH, "languages", EACH))
_READ_AS_FALSE = frozenset({"no", "No", "NO"})


def check(entry: Entry) -> Iterator[Finding]:
    """Find languages that other programs read as false."""
    for pattern in _PLACES:
        for path, value in entry.find(*pattern):
            if isinstance(value, str) and value in _READ_AS_FALSE and entry.source.is_plain(path):
                yield Finding(
                    path,
                    f"unquoted {value} is ambiguous here (some tools read False)",
                    hint='the language code for Norwegian; write "no"',
                    change=Change('"no"', 'write "no"'),
                )
