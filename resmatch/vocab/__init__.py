"""Closed word lists: needs, kinds, pathways, payers, medicines and the small ones.

The words live as YAML in ``data/``; ``_tables.py`` is their generated twin, so nothing reads YAML at run time.
"""

from __future__ import annotations

from resmatch.vocab.kinds import KINDS, Kind, all_kinds, kind_of, types_of
from resmatch.vocab.lists import MEDICINES, PATHWAYS, PAYERS
from resmatch.vocab.needs import AREAS, NEEDS, area_of, needs_under
from resmatch.vocab.terms import Term, Vocabulary

__all__ = [
    "AREAS",
    "KINDS",
    "MEDICINES",
    "NEEDS",
    "PATHWAYS",
    "PAYERS",
    "Kind",
    "Term",
    "Vocabulary",
    "all_kinds",
    "area_of",
    "kind_of",
    "needs_under",
    "types_of",
]
