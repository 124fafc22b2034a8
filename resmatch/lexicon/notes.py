"""Warnings and information that belong to what was read: shown with the results, they decide nothing."""

from __future__ import annotations

from resmatch.lexicon.needs import Named
from resmatch.lexicon.reading import AlertHit, Note

BROKER = "broker_warning"
_BROKER = Note(
    BROKER,
    "Free rent, money or a paid trip for going to a certain program can be a sign of patient brokering. "
    "It is against the law. You can ask for advice before you sign anything.",
)
_COMMITMENT = Note(
    "commitment_information",
    "Commitment by a court is a last resort. This is information only; the court clerk can explain the steps.",
)


def notes_of(named: Named, raised: tuple[AlertHit, ...]) -> tuple[Note, ...]:
    """The notes for the needs that a text names and for what its words raise."""
    ids = {need for read in named.reads for need in read.needs}
    broker = any(hit.alert == BROKER for hit in raised)
    return (_BROKER,) * broker + (_COMMITMENT,) * ("legal.civil_commitment" in ids)
