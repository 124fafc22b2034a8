"""What one check can answer, and how answers combine into a tier.

A *grade* is one small integer per row. Its low three bits are the outcome, bit 3 says that the
answer is soft (it may warn or ask, but never moves a tier) and the bits above tell apart the
sentences of one outcome ("too young" and "too old" are both a conflict).
"""

from __future__ import annotations

from enum import IntEnum, StrEnum

import numpy as np
from numpy.typing import NDArray

Grades = NDArray[np.int8]

SOFT = 8
"""Bit of a grade that keeps it from moving a tier."""

VARIANT_SHIFT = 4
"""How far the sentence variant stands to the left in a grade; variants are 0 to 6."""

AGED = 7
"""Variant of a VERIFY that was a MET until its facts grew too old."""


class Outcome(IntEnum):
    """The answer of one check, in Kleene order: the largest of several hard answers decides."""

    NA = 0
    MET = 1
    ASK = 2
    VERIFY = 3
    CONFLICT = 4

    @property
    def word(self) -> str:
        """The word used in results: na, met, ask, verify or conflict."""
        return self.name.lower()


class Tier(StrEnum):
    """Where a listing stands for a need."""

    FITS = "fits"
    CALL_FIRST = "call_first"
    EXCLUDED = "excluded"


TIERS = (Tier.FITS, Tier.CALL_FIRST, Tier.EXCLUDED)
_TIER_OF_OUTCOME = np.array([0, 0, 1, 1, 2], dtype=np.int8)
_OR_RANK = np.array([4, 0, 1, 2, 3], dtype=np.int8)
_OUTCOME_OF_RANK = np.array([1, 2, 3, 4, 0], dtype=np.int8)


def variant(outcome: Outcome, number: int) -> int:
    """Give the grade of ``outcome`` that has its own sentence ``number`` (1 to 6)."""
    return int(outcome) | number << VARIANT_SHIFT


def outcome_of(grade: int) -> Outcome:
    """Read the outcome out of a grade."""
    return Outcome(grade & 7)


def variant_of(grade: int) -> int:
    """Read the sentence variant out of a grade."""
    return grade >> VARIANT_SHIFT


def is_soft(grade: int) -> bool:
    """Tell whether this grade may not move a tier."""
    return bool(grade & SOFT)


def soften(grades: Grades, where: NDArray[np.bool_] | bool = True) -> Grades:
    """Mark the grades as soft where asked."""
    return np.where(where, grades | SOFT, grades).astype(np.int8)


def hard_outcomes(grades: Grades) -> Grades:
    """Give the outcomes that count for a tier: soft answers become NA."""
    return np.where(grades & SOFT, 0, grades & 7).astype(np.int8)


def tiers(hardest: Grades) -> Grades:
    """Turn the largest hard outcome of each row into a place in ``TIERS``."""
    return _TIER_OF_OUTCOME[hardest]


def any_of(*alternatives: Grades) -> Grades:
    """Combine alternatives with Kleene OR: the best answer counts, NA only when all are NA."""
    ranks = np.minimum.reduce([_OR_RANK[grades & 7] for grades in alternatives])
    return _OUTCOME_OF_RANK[ranks]
