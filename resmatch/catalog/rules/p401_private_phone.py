"""P401: the phone number of a private person in text for the public."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resmatch.catalog.entry import EACH, Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.lint.texts import public_texts
from resmatch.diagnostics import Severity

code = "P401"
severity = Severity.WARNING
summary = "A text for the public seems to hold a private person's phone number."
why = (
    "Catalogs are printed and shared. A private number in them puts the person who owns it at risk, and "
    "it stops working when that person leaves."
)
bad = """\
resources:
  - id: harbor-street-group
    name: Harbor Street Group
    kind: support_group
    notes: Ask for the secretary, her cell is 617-555-0199
"""
good = """\
resources:
  - id: harbor-street-group
    name: Harbor Street Group
    kind: support_group
    phones: [{number: 617-555-0142}]
    staff_notes: Ask for the secretary, her cell is 617-555-0199
"""

# Every repetition is bounded, so that a long text takes linear time.
_OWNER = r"(?:\b(?:his|her|their|my|private|personal|own)\s{1,3}(?:\w{1,30}\s{1,3})?|\b\w{1,30}['’]s\s{1,3})"
_DEVICE = r"(?:cell|cell\s?phone|mobile|phone|number|home\s{1,3}phone|line)"
_ANY_NUMBER = re.compile(r"[0-9]{3}[\s.-]?[0-9]{4}")
_NUMBER = r"\+?1?[\s.-]?\(?[0-9]{3}\)?[\s.-]?[0-9]{3}[\s.-]?[0-9]{4}"
_PRIVATE = re.compile(rf"(?:{_OWNER}{_DEVICE}|\bcell(?:\s?phone)?|\bprivate)\b[^0-9\n]{{0,20}}{_NUMBER}", re.IGNORECASE)

_OWNED = re.compile(rf"{_OWNER}{_DEVICE}\b|\bprivate\b|\bpersonal\b|\bcell(?:\s?phone)?\b", re.IGNORECASE)
_MESSAGE = "looks like a private person's phone number"
_HINT = "share only numbers meant for the public, or move it to staff_notes"


def check(entry: Entry) -> Iterator[Finding]:
    """Find numbers next to words that make them a person's own, in sentences and beside a phone."""
    for path, text in public_texts(entry):
        found = _PRIVATE.search(text) if _ANY_NUMBER.search(text) else None
        if found:
            yield Finding(path, _MESSAGE, hint=_HINT, words=found[0])
    for path, text in entry.text("phones", EACH, "description"):
        if _OWNED.search(text) and not _ANY_NUMBER.search(text):
            yield Finding((*path[:-1], "number"), _MESSAGE, hint=_HINT)
