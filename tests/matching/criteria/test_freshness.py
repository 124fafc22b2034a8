from __future__ import annotations

import pytest

from resmatch.matching.client import Client
from resmatch.matching.criteria.freshness import CRITERION
from resmatch.matching.criterion import NOT_KNOWN
from tests.matching.build import house, score


@pytest.mark.parametrize(
    ("checked", "percent"),
    [
        ("2026-11-21", 100),
        ("2026-08-23", 100),  # 90 days ago
        ("2025-10-07", 50),  # half of the way from 90 to 730 days
        ("2024-11-21", 0),  # 730 days ago
        ("2020-01-01", 0),
    ],
)
def test_a_check_counts_less_each_day(checked: str, percent: int) -> None:
    (found,) = score(CRITERION, Client(), house(verified={"date": checked}))
    assert found.grade == percent
    assert found.text == f"checked {checked}"


def test_without_a_date_nobody_knows() -> None:
    (found,) = score(CRITERION, Client(), house())
    assert found.grade == NOT_KNOWN
    assert found.text == "nobody has said when this was checked"
