"""What the condition text of a medicine policy says about one medicine.

"Must taper" and "detox off" refuse a medicine whatever the yes before them says, "Vivitrol only" refuses the
other medicines and the other forms of its own, and "up to 16 mg" refuses a higher dose. A text is read part by
part: a part that names other medicines says nothing about this one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from resmatch.text import fold
from resmatch.vocab import MEDICINES

OPEN, REFUSES, UNCLEAR = 0, 1, 2
"""Codes: nothing against the medicine, refuses it, a rule that has to be asked about."""

_SENTENCE = re.compile(r"[;.](?=\s|$)")
_PART = re.compile(r",|\bbut\b|\band\b", re.IGNORECASE)
_LEAVING = r"(?:taper\w*|wean\w*|detox\w* off|come off|get off)"
_NOT_ASKED = re.compile(rf"\b(?:no|not|never|without)\b(?!.*\bunless\b).*\b{_LEAVING}\b")
_ASKED = re.compile(
    r"\b(?:must|(?:needs?|has|have|agrees?|asked|willing|plans?) to|require\w*|expect\w*|only|unless)\b"
    rf".*\b{_LEAVING}\b"
    rf"|\b{_LEAVING} (?:off|down|within|in|by|before|required)\b|\bdetox\w* off\b"
)
_MENTIONED = re.compile(rf"\b{_LEAVING}\b")
_LIMIT = re.compile(
    r"\b(?:up to|at most|max(?:imum)?(?: of)?|no more than) (\d+(?:\.\d+)?) ?mg\b"
    r"|\b(\d+(?:\.\d+)?) ?mg (?:or less|or lower|max|maximum|limit)\b"
)
_ONLY = re.compile(r"\bonly\b")


def terms_of(medicine: str, condition: str) -> int:
    """Tell what a condition text says about taking a medicine: OPEN, REFUSES or UNCLEAR."""
    codes = {_terms_of_part(medicine, part, named) for part, named in _parts(condition)}
    if REFUSES in codes:
        return REFUSES
    return UNCLEAR if UNCLEAR in codes else OPEN


def dose_limit_mg(medicine: str, condition: str) -> float | None:
    """Give the highest daily dose of a medicine that a condition text allows, or None."""
    limits = [
        float(found[1] or found[2])
        for part, named in _parts(condition)
        if not named or medicine in named
        for found in _LIMIT.finditer(part)
    ]
    return min(limits, default=None)


def forms_only(medicine: str, condition: str) -> frozenset[str]:
    """Give the forms of a medicine that a condition text takes and no other ("Vivitrol only"); empty without one."""
    forms = [form for form in MEDICINES.under(medicine) if form != medicine]
    parts = [part for part, named in _parts(condition) if _ONLY.search(part) and medicine in named]
    return frozenset(form for form in forms for part in parts if _words_for((form,)).search(part))


def _terms_of_part(medicine: str, part: str, named: frozenset[str]) -> int:
    if named and medicine not in named:
        return REFUSES if _ONLY.search(part) else OPEN
    if _NOT_ASKED.search(part):
        return OPEN
    if _ASKED.search(part):
        return REFUSES
    return UNCLEAR if _MENTIONED.search(part) else OPEN


def _parts(condition: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Give each part of a text with the medicines it is about, carried over from the part before."""
    for sentence in _SENTENCE.split(condition):
        named: frozenset[str] = frozenset()
        for part in filter(None, map(fold, _PART.split(sentence))):
            named = frozenset(root for root, words in _names().items() if words.search(part)) or named
            yield part, named


@cache
def _names() -> dict[str, re.Pattern[str]]:
    """Give the words for each medicine that has a policy of its own."""
    roots = [term.id for term in MEDICINES if term.has("moud") and not term.text("parent")]
    return {root: _words_for(MEDICINES.under(root)) for root in roots}


@cache
def _words_for(medicines: tuple[str, ...]) -> re.Pattern[str]:
    terms = [MEDICINES.get(medicine) for medicine in medicines]
    words = {fold(word) for term in terms for word in (term.id, term.label, *term.aliases)}
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b")
