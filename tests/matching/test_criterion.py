from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.criteria import CRITERIA
from resmatch.matching.criterion import FULL, NOT_APPLICABLE, NOT_KNOWN, NOT_WANTED, NOTHING, points, state_of
from resmatch.matching.profile import DEFAULT

GRADES = st.one_of(st.integers(0, 100), st.sampled_from((NOT_KNOWN, NOT_APPLICABLE, NOT_WANTED)))


@pytest.mark.parametrize(
    ("grade", "earned", "state"),
    [
        (FULL, 15, "yes"),
        (99, 14, "partly"),
        (1, 0, "partly"),
        (NOTHING, 0, "no"),
        (NOT_KNOWN, 7, "unknown"),
        (NOT_APPLICABLE, 7, "unknown"),
        (NOT_WANTED, 1, "no"),
    ],
)
def test_a_grade_earns_whole_points_and_has_a_word(grade: int, earned: int, state: str) -> None:
    assert points(np.array([grade], dtype=np.int8), 15).tolist() == [earned]
    assert state_of(grade) == state


@given(st.lists(GRADES, min_size=1), st.integers(0, 100))
def test_points_lie_between_nothing_and_all(grades: list[int], of: int) -> None:
    earned = points(np.array(grades, dtype=np.int8), of)
    assert ((earned >= 0) & (earned <= of)).all()


@given(st.integers(0, 99), st.integers(0, 100))
def test_a_better_grade_never_earns_less(grade: int, of: int) -> None:
    low, high = points(np.array([grade, grade + 1], dtype=np.int8), of).tolist()
    assert low <= high


def test_every_criterion_has_a_name_of_its_own_a_field_and_a_weight() -> None:
    names = [criterion.name for criterion in CRITERIA]
    assert len(names) == len(set(names))
    assert set(names) == set(DEFAULT.table)
    assert all(criterion.field and criterion.columns for criterion in CRITERIA if criterion.name != "need")
