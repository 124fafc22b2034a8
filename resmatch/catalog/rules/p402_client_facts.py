"""P402: a fact about one client in a catalog."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resmatch.catalog.entry import EACH, Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.lint.texts import all_texts
from resmatch.diagnostics import Severity

code = "P402"
severity = Severity.WARNING
summary = "A text seems to say something about one client."
why = "Catalogs are shared and printed, and 42 CFR Part 2 protects that a person is in treatment at all."
bad = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    staff_notes: My client Joan was turned away here in May.
"""
good = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    staff_notes: In May they turned a person away who had no photo ID.
"""

_PERSON = r"(?:client|peer|participant|sponsee|patient|resident)"
_HAPPENED = (
    r"(?:relapsed|used\sagain|overdosed|was\sdischarged|got\sdischarged|was\skicked\sout|is\spregnant|"
    r"tested\spositive|is\son\s(?:probation|parole|methadone|suboxone)|has\s(?:HIV|hep))"
)
_NUMBERED = r"(?:case|chart|MRN|medical\srecord|member\sid|medicaid\sid|inmate)"
_CLIENT = re.compile(
    "|".join(
        (
            rf"(?i:\b(?:my|our)\s{_PERSON}\b)",
            r"\b(?:[Cc]lient|[Pp]atient|[Rr]esident|[Pp]articipant)\s(?:[A-Z][a-z]+(?!\w)|[A-Z]\.\s?[A-Z]\.)(?!\s[A-Z])",
            rf"(?i:\b(?:he|she|they)\s{_HAPPENED}\b)",
            r"(?i:\b(?:DOB|date\sof\sbirth|born(?:\son)?)\b[^.\n]{0,15}?\d{1,4}[/-]\d{1,2}[/-]\d{1,4})",
            rf"(?i:\b{_NUMBERED}\s?(?:no\.?|number|#)?\s?[:#]?\s?\d{{4,12}}\b)",
            r"(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])",
        )
    )
)
_MORE = (("verified", "by"), ("checked", EACH, "by"), ("tags", EACH))
_OFFICES = re.compile(
    r"(?:Client|Patient|Resident|Participant)\s(?:Services|Advocate|Advocates|Relations|Rights|Portal|Care|Line)"
)


def check(entry: Entry) -> Iterator[Finding]:
    """Find words that are used of one person, and numbers that belong to one; the words are not repeated."""
    texts = [*all_texts(entry), *(found for pattern in _MORE for found in entry.text(*pattern))]
    for path, text in texts:
        found = _CLIENT.search(text)
        if found and not _OFFICES.match(found[0]):
            yield Finding(
                path,
                "this looks like a fact about one client",
                hint="take it out; write what the place does, not who was there",
                words=found[0],
            )
