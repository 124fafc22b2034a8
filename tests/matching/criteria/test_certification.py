from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.criteria.certification import CRITERION
from resmatch.matching.criterion import FULL, NOT_APPLICABLE, NOT_KNOWN, NOTHING
from tests.matching.build import house, meeting, score

LEVEL_2 = Client(narr_level="narr_2")


def test_a_level_is_a_kind_of_support_and_not_a_grade() -> None:
    same, higher, silent, other = score(
        CRITERION,
        LEVEL_2,
        house(housing={"narr_level": "narr_2"}),
        house(housing={"narr_level": "narr_4"}),
        house(),
        meeting(),
    )
    assert (same.grade, higher.grade, silent.grade, other.grade) == (FULL, NOTHING, NOT_KNOWN, NOT_APPLICABLE)
    assert higher.text == "NARR level 4 (asked for: NARR level 2)"
    assert silent.text == "does not say its level of support"


def test_without_a_wish_no_level_counts() -> None:
    assert not CRITERION.concerns(Client())
