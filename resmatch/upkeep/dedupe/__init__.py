"""Listings that may be the same place twice: found, explained, merged or marked as distinct."""

from __future__ import annotations

from resmatch.upkeep.dedupe.distinct import mark_distinct
from resmatch.upkeep.dedupe.merge import Merge, merge
from resmatch.upkeep.dedupe.pairs import Doubles, Pair, find_doubles

__all__ = ["Doubles", "Merge", "Pair", "find_doubles", "mark_distinct", "merge"]
