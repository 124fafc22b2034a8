"""The policy on one screen: how much each wish counts, by what is being looked for.

Each column of the table adds up to 100. What nobody asked for is left out and the rest is scaled
back to exactly 100, so every score is read on the same scale. The shares of ``pathway`` are those
of the project's matching design (0.40 for meetings, 0.30 coach, 0.25 housing, 0.15 treatment,
0.10 mental health, none elsewhere); the other shares are judgement and may be changed by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from resmatch.errors import BadOption, UnknownTerm
from resmatch.text import closest

AREAS = ("meetings", "coach", "housing", "treatment", "mental_health", "other")

# criterion        meetings coach housing treatment mental other
_DEFAULT: dict[str, tuple[int, int, int, int, int, int]] = {
    "need":          ( 9,   20,   12,     18,       25,    16),
    "pathway":       (40,   30,   25,     15,       10,     0),
    "medication":    ( 8,    3,   10,     10,        3,     0),
    "start":         ( 0,    0,    0,     10,        0,     0),
    "distance":      ( 8,   10,   10,     12,       12,    20),
    "time":          ( 6,    8,    3,      5,       10,     8),
    "payer":         ( 0,    7,    6,     10,       12,     5),
    "cost":          ( 0,    3,    6,      2,        3,     8),
    "language":      ( 4,    4,    3,      4,        6,     6),
    "group":         (10,    2,    1,      1,        2,     2),
    "household":     ( 0,    0,    6,      2,        0,     8),
    "belonging":     ( 7,    4,    4,      2,        5,     3),
    "substance":     ( 1,    1,    1,      2,        1,     0),
    "availability":  ( 0,    2,    6,      2,        4,    14),
    "transport":     ( 2,    2,    1,      1,        3,     4),
    "access":        ( 2,    1,    1,      1,        1,     3),
    "certification": ( 0,    0,    2,      0,        0,     0),
    "freshness":     ( 3,    3,    3,      3,        3,     3),
}  # fmt: skip

_AREA_OF_NEED = {
    "support.coach": "coach",
    "support.sponsor": "meetings",
    "support.mutual_aid": "meetings",
    "housing.recovery_residence": "housing",
    "housing.transitional": "housing",
    "housing.family": "housing",
}
_AREA_OF_PREFIX = {"support": "meetings", "treatment": "treatment", "med": "treatment"}

FULL_SCORE = 100
ALWAYS_COUNT = frozenset({"need", "freshness"})
"""Criteria that no policy can leave out, so that every listing has points of its own."""
STRONG, GOOD, FAIR = 85, 70, 50


@dataclass(frozen=True, slots=True)
class Weights:
    """A named policy: for each criterion its share in each of ``AREAS``."""

    name: str
    table: Mapping[str, tuple[int, ...]]

    def override(self, name: str, changes: Mapping[str, int]) -> Weights:
        """Give a policy in which some criteria have another share everywhere.

        Raises UnknownTerm for a criterion that does not exist and BadOption outside 0 to 100.
        """
        table = dict(self.table)
        for criterion, share in changes.items():
            _check_change(criterion, share, self.table)
            table[criterion] = (share,) * len(AREAS)
        return Weights(name, MappingProxyType(table))

    def shares(self, need: str, criteria: tuple[str, ...]) -> tuple[int, ...]:
        """Scale the shares of the named criteria for a need to exactly 100.

        Largest remainder, ties in table order; a criterion with no share in this area gets 0.
        """
        column = AREAS.index(area_of(need))
        raw = [self.table[name][column] for name in criteria]
        total = sum(raw)
        if total == 0:
            return tuple(0 for _ in raw)
        floors = [share * FULL_SCORE // total for share in raw]
        rest = [share * FULL_SCORE % total for share in raw]
        by_rest = sorted(range(len(raw)), key=lambda place: (-rest[place], place))
        for place in by_rest[: FULL_SCORE - sum(floors)]:
            floors[place] += 1
        return tuple(floors)


def area_of(need: str) -> str:
    """Give the column of the table that counts for a need."""
    prefix = need.partition(".")[0]
    fallback = prefix if prefix in AREAS else _AREA_OF_PREFIX.get(prefix, "other")
    return _AREA_OF_NEED.get(need, fallback if prefix != "housing" else "other")


def band(score: int) -> str:
    """Say a score in one word: strong, good, fair or weak."""
    if score >= STRONG:
        return "strong"
    if score >= GOOD:
        return "good"
    return "fair" if score >= FAIR else "weak"


def _check_change(criterion: str, share: int, table: Mapping[str, tuple[int, ...]]) -> None:
    if criterion not in table:
        raise UnknownTerm(criterion, vocabulary="criterion", suggestions=tuple(closest(criterion, table)))
    least = 1 if criterion in ALWAYS_COUNT else 0
    if not least <= share <= FULL_SCORE:
        raise BadOption(f"the weight of {criterion} must be between {least} and {FULL_SCORE}")


DEFAULT = Weights("default/1", MappingProxyType(dict(_DEFAULT)))
NEAREST = DEFAULT.override("nearest/1", {"distance": 60})
PATHWAY_FIRST = DEFAULT.override("pathway-first/1", {"pathway": 60})
PROFILES: Mapping[str, Weights] = MappingProxyType(
    {weights.name: weights for weights in (DEFAULT, NEAREST, PATHWAY_FIRST)}
)
"""The named policies a result can be made with."""
