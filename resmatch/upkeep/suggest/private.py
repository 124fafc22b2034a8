"""Refuse words that could be about a client: a report leaves this computer, and a client's facts never do.

The rules for catalog texts (P401, P402) are the first sieve; a report is refused for more, because it is easily
written again and cannot be called back.
"""

from __future__ import annotations

import re
from datetime import date

from resmatch.catalog.entry import Entry
from resmatch.catalog.info import CatalogInfo
from resmatch.catalog.rules import p401_private_phone, p402_client_facts
from resmatch.errors import BadOption
from resmatch.yamlsource import read_text

_WHOSE = r"(?:he|she|him|her|his|hers|my|our|this)"
_WHO = r"(?:client|guy|girl|man|woman|son|daughter|friend|sponsee|patient)"
_DID = r"(?:is|was|takes|took|has|had|needs|wants|uses|used|got|went|said)"
_SIGNS = (
    (r"\b\d{1,3}[\s-]?(?:years?[\s-]old|y/?o)\b", "somebody's age"),
    (r"\b(?:0?[1-9]|1[0-2])[/-](?:[0-2]?\d|3[01])[/-](?:19|20)?\d{2}\b", "a date of birth"),
    (r"\b(?:dob|date of birth|birthday|born)\b", "a date of birth"),
    (r"\b(?:client|patient|sponsee|peer)s?\s+(?:named|called)\b", "a person's name"),
    (rf"\b{_WHOSE}\s+{_WHO}", "one person"),
    (rf"\b(?:he|she)\s+{_DID}\b", "one person"),
    (r"\b(?:ssn|social security (?:no|number))\b[^.\n]{0,20}\d", "a personal number"),
)
_PATTERNS = tuple((re.compile(text, re.IGNORECASE), reason) for text, reason in _SIGNS)
_HINT = "say what the place does, not who asked; for example: 'no longer takes methadone'"


def refuse_private_words(words: str, *, today: date) -> None:
    """Raise BadOption when words look like they are about one person; the words are not repeated."""
    reason = _reason(words, today)
    if reason:
        raise BadOption(f"this looks like {reason}; a report may hold nothing about a client", hint=_HINT)


def _reason(words: str, today: date) -> str:
    data = {"staff_notes": words, "notes": words}
    entry = Entry(read_text("", "report"), (), data, CatalogInfo(name="report"), today)
    if next(iter(p402_client_facts.check(entry)), None):
        return "a fact about one client"
    if next(iter(p401_private_phone.check(entry)), None):
        return "a private person's phone number"
    return next((reason for pattern, reason in _PATTERNS if pattern.search(words)), "")
