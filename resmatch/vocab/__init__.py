"""Closed word lists: needs, kinds, pathways, payers, medicines and the small ones.

The words live as YAML in ``data/``; ``_tables.py`` is their generated twin, so no program reads YAML for
them. A vocabulary builds its look-up tables the first time it is asked.
"""

from __future__ import annotations

from resmatch.vocab.kinds import KINDS, Condition, Kind, all_kinds, kind_of, types_of
from resmatch.vocab.lists import (
    ACCESSIBILITY,
    BEHAVIORS,
    CREDENTIALS,
    DOCUMENTS,
    FELLOWSHIPS,
    LANGUAGES,
    MEDICAL_SUPPORT,
    MEDICINES,
    MODALITIES,
    OTHER_MEDICINES,
    PATHWAYS,
    PAYERS,
    POPULATIONS,
    PROGRAMS,
    RECORDS,
    STALENESS,
    STATES,
    SUBSTANCES,
    program_state,
)
from resmatch.vocab.needs import AREAS, NEEDS, area_of, needs_under
from resmatch.vocab.terms import Term, Vocabulary

__all__ = [
    "ACCESSIBILITY",
    "AREAS",
    "BEHAVIORS",
    "CREDENTIALS",
    "DOCUMENTS",
    "FELLOWSHIPS",
    "KINDS",
    "LANGUAGES",
    "MEDICAL_SUPPORT",
    "MEDICINES",
    "MODALITIES",
    "NEEDS",
    "OTHER_MEDICINES",
    "PATHWAYS",
    "PAYERS",
    "POPULATIONS",
    "PROGRAMS",
    "RECORDS",
    "STALENESS",
    "STATES",
    "SUBSTANCES",
    "Condition",
    "Kind",
    "Term",
    "Vocabulary",
    "all_kinds",
    "area_of",
    "kind_of",
    "needs_under",
    "program_state",
    "types_of",
]
