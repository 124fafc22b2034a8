"""What a support group is: its fellowship, and who it is for."""

from __future__ import annotations

from functools import cache

from resmatch.matching.columns import Column, Record, bits, pluck
from resmatch.vocab import FELLOWSHIPS, Term

COMPOSITION_WORDS = ("women", "men", "lgbtq", "young_people", "older_adults", "veterans")


def fellowship_of(record: Record) -> Term | None:
    """Give the fellowship of a group, or None where none is named or the name is not known."""
    name = pluck(record, "support_group.fellowship")
    return None if name is None else named_fellowship(str(name))


@cache
def named_fellowship(name: str) -> Term | None:
    """Give the one fellowship a name stands for, or None."""
    found = FELLOWSHIPS.meanings(name)
    return FELLOWSHIPS.get(found[0]) if len(found) == 1 else None


def composition_of(record: Record) -> tuple[str, ...]:
    """Name who a group is for: its own words, else those of its fellowship; empty where nobody said."""
    own = pluck(record, "support_group.composition")
    if isinstance(own, list | tuple) and own:
        return tuple(str(word) for word in own)
    fellowship = fellowship_of(record)
    return fellowship.words("composition") if fellowship else ()


def _read_composition(record: Record) -> int:
    return bits(COMPOSITION_WORDS, composition_of(record))


COMPOSITION = Column("composition", "support_group", "uint64", 0, _read_composition)
"""Who a group is for, as a bit set over ``COMPOSITION_WORDS``; 0 where nobody said."""


def composition_bit(word: str) -> int:
    """Give the bit of one word of ``COMPOSITION_WORDS``."""
    return 1 << COMPOSITION_WORDS.index(word)
