"""The recovery pathways a listing follows: those it names, else those of its fellowship."""

from __future__ import annotations

from resmatch.errors import AmbiguousTerm, UnknownTerm
from resmatch.matching.columns import Column, Record, bits, pluck
from resmatch.vocab import FELLOWSHIPS, PATHWAYS
from resmatch.vocab import Term

ALL = "all_recovery"
"""The pathway of places that welcome every pathway."""


def pathways_of(record: Record) -> frozenset[str]:
    """Give the pathway ids of a listing; empty where neither it nor its fellowship says."""
    own = record.get("pathways")
    if isinstance(own, list | tuple) and own:
        return frozenset(map(str, own))
    fellowship = fellowship_of(record)
    return frozenset(fellowship.words("pathways")) if fellowship else frozenset()


def fellowship_of(record: Record) -> Term | None:
    """Give the known fellowship of a support group, or None."""
    name = pluck(record, "support_group.fellowship")
    if name is None:
        return None
    try:
        return FELLOWSHIPS.get(FELLOWSHIPS.find(str(name)))
    except (UnknownTerm, AmbiguousTerm):
        return None


def pathway_bits(wanted: frozenset[str] | tuple[str, ...]) -> int:
    """Give the bit set of pathway ids as the column holds them."""
    return bits(PATHWAYS.ids, wanted)


PATHWAY_BITS = Column("pathway bits", "kind", "uint64", 0, lambda record: pathway_bits(pathways_of(record)))
"""The pathways of each row as a bit set; 0 is not known."""
