"""Plain words in, needs and facts out: offline, deterministic, nothing kept.

:func:`read` is the one way in. Everything else here is how it works.
"""

from __future__ import annotations

from resmatch.lexicon.reader import read
from resmatch.lexicon.reading import AlertHit, FactHit, NeedHit, Note, Question, Reading
from resmatch.lexicon.screeners import Screening, Suggestion, screen

__all__ = [
    "AlertHit",
    "FactHit",
    "NeedHit",
    "Note",
    "Question",
    "Reading",
    "Screening",
    "Suggestion",
    "read",
    "screen",
]
