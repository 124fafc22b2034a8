"""Needs and the areas they belong to."""

from __future__ import annotations

from functools import cache

from resmatch.vocab import _tables
from resmatch.vocab.terms import Vocabulary

NEEDS = Vocabulary(_tables.NEEDS)
AREAS = Vocabulary(_tables.AREAS)

_SUBTREE = ".*"


def area_of(need: str) -> str:
    """Return the area of a need id: ``housing`` for ``housing.family``."""
    return need.partition(".")[0]


@cache
def _in_area(area: str) -> tuple[str, ...]:
    areas = AREAS.get(area).words("areas") or (area,)
    return tuple(need for need in NEEDS.ids if area_of(need) in areas)


def needs_under(word: str) -> tuple[str, ...]:
    """Return the needs that a word stands for, in table order.

    An area (``treatment``, ``housing.*``) stands for all needs in it, any other word for one need. Where a
    word is both (``housing``), it is the one need; ``housing.*`` is the area. Raises UnknownTerm or
    AmbiguousTerm like ``NEEDS.find``.
    """
    if word.strip().endswith(_SUBTREE):
        return _in_area(AREAS.find(word.strip().removesuffix(_SUBTREE)))
    if len(NEEDS.meanings(word)) != 1 and (areas := AREAS.meanings(word)):
        return _in_area(areas[0])
    return (NEEDS.find(word),)
