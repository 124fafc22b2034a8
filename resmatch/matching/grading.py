"""The few shapes that most judgements have: by yes or no, by the first case that holds, only on some rows."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from resmatch.matching.outcome import Grades, Outcome

Mask = NDArray[np.bool_]
Case = tuple[Mask, int | Grades]


def by_tri(
    column: NDArray[Any],
    *,
    yes: int = Outcome.MET,
    no: int = Outcome.CONFLICT,
    silent: int = Outcome.VERIFY,
) -> Grades:
    """Grade a yes/no/case-by-case column; case by case is always a question to ask."""
    # A tri-state code plus one is its place here: silence, no, yes, case by case.
    table = np.array([silent, no, yes, Outcome.VERIFY], dtype=np.int8)
    grades: Grades = table[column + 1]
    return grades


def first_case(*cases: Case, otherwise: int | Grades) -> Grades:
    """Give each row the grade of the first case that holds for it."""
    masks, grades = [mask for mask, _ in cases], [grade for _, grade in cases]
    return np.select(masks, grades, otherwise).astype(np.int8)


def only_where(applies: Mask, grades: int | Grades) -> Grades:
    """Keep the grades where the question applies; it does not arise elsewhere."""
    return np.where(applies, grades, Outcome.NA).astype(np.int8)


def grades_as(grades: Grades, outcome: Outcome) -> Mask:
    """Tell which grades are of one outcome, whatever their sentence and softness."""
    same: Mask = (grades & 7) == outcome
    return same
