"""Information that belongs to what was read: it is shown with the results and decides nothing."""

from __future__ import annotations

from resmatch.lexicon.needs import Named
from resmatch.lexicon.reading import Note

_COMMITMENT = Note(
    "commitment_information",
    "Commitment by a court is a last resort. This is information only; the court clerk can explain the steps.",
)


def notes_of(named: Named) -> tuple[Note, ...]:
    """The notes for the needs that a text names."""
    ids = {need for read in named.reads for need in read.needs}
    return (_COMMITMENT,) if "legal.civil_commitment" in ids else ()
