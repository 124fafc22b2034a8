"""Pairs of listings that may be one place, the likeliest first; those marked as distinct are left alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from resmatch.matching.columns import Record
from resmatch.matching.wording import in_words
from resmatch.text import printable
from resmatch.upkeep.dedupe.blocking import candidate_pairs
from resmatch.upkeep.dedupe.compare import Likeness, compare
from resmatch.upkeep.dedupe.traits import traits_of

DEDUPE_SCHEMA = "resmatch/dedupe/1"
POSSIBLE, LIKELY = 80, 88
"""Scores from which two listings may be, and are likely, the same; docs/upkeep.md has the measurement."""

_GONE = "defunct"
_NOT_COMPARED = frozenset({"id", "source", "demo", "staff_notes", "distinct_from", "memory"})


@dataclass(frozen=True, slots=True)
class Pair:
    """Two listings that may be one, with the reasons and what differs."""

    one: Record
    other: Record
    likeness: Likeness

    @property
    def score(self) -> int:
        """0 to 100."""
        return self.likeness.score

    @property
    def verdict(self) -> str:
        """The score in words."""
        return "likely the same" if self.score >= LIKELY else "may be the same"

    def differences(self) -> tuple[tuple[str, str, str], ...]:
        """Return the fields in which the two differ, with both values in words."""
        fields = [field for field in (*self.one, *self.other) if field not in _NOT_COMPARED]
        differing = [field for field in dict.fromkeys(fields) if self.one.get(field) != self.other.get(field)]
        return tuple((field, _words(self.one.get(field)), _words(self.other.get(field))) for field in differing)

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {
            "ids": [self.one["id"], self.other["id"]],
            "score": self.score,
            "verdict": self.verdict,
            "reasons": list(self.likeness.reasons),
            "differ": [{"field": field, "values": [first, second]} for field, first, second in self.differences()],
        }


@dataclass(frozen=True, slots=True)
class Doubles:
    """All pairs of a catalog, how many listings it has and how many pairs were marked as distinct."""

    pairs: tuple[Pair, ...]
    listings: int
    distinct: int

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {
            "schema": DEDUPE_SCHEMA,
            "listings": self.listings,
            "marked_distinct": self.distinct,
            "pairs": [pair.to_dict() for pair in self.pairs],
        }


def find_doubles(records: Sequence[Record], *, threshold: int = POSSIBLE) -> Doubles:
    """Compare the listings of a catalog and return the pairs from a score on, best first."""
    kept = [record for record in records if record.get("status") != _GONE]
    traits = [traits_of(record) for record in kept]
    pairs, distinct = [], 0
    for first, second in candidate_pairs(traits):
        one, other = traits[first], traits[second]
        if other.id in one.distinct_from or one.id in other.distinct_from:
            distinct += 1
            continue
        found = compare(one, other)
        if found.score >= threshold:
            pairs.append(Pair(kept[first], kept[second], found))
    return Doubles(tuple(sorted(pairs, key=_order)), len(records), distinct)


def _order(pair: Pair) -> tuple[int, str, str]:
    return -pair.score, str(pair.one["id"]), str(pair.other["id"])


def _words(value: object) -> str:
    if value is None:
        return "none given"
    if isinstance(value, list | tuple):
        return ", ".join(_words(item) for item in value)
    return printable(in_words(value))
