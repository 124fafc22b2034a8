"""Warnings that belong to what was read: they are shown with the results and decide nothing."""

from __future__ import annotations

from resmatch.lexicon.needs import Named
from resmatch.lexicon.patterns import Line
from resmatch.lexicon.reading import Note
from resmatch.lexicon.words import word_set

_BROKER = Note(
    "broker_warning",
    "Free rent, money or a paid trip for going to a certain program can be a sign of patient brokering. "
    "It is against the law. You can ask for advice before you sign anything.",
)
_COMMITMENT = Note(
    "commitment_information",
    "Commitment by a court is a last resort. This is information only; the court clerk can explain the steps.",
)
_LETTING = frozenset(("housing.recovery_residence", "legal.civil"))
_PAYS = word_set("insurance card free rent kickback kickbacks paid flight plane gift masshealth medicaid bill")


def notes_of(named: Named, line: Line) -> tuple[Note, ...]:
    """The notes for the needs that a text names."""
    ids = {need for read in named.reads for need in read.needs}
    notes = []
    if ids >= _LETTING and any(word.folded in _PAYS for word in line.words):
        notes.append(_BROKER)
    if "legal.civil_commitment" in ids:
        notes.append(_COMMITMENT)
    return tuple(notes)
