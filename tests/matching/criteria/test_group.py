from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.criteria.group import CRITERION
from resmatch.matching.criterion import NOT_APPLICABLE, NOT_KNOWN
from tests.matching.build import house, meeting, score

WOMENS_GROUP = Client(group_gender="women")


def test_a_womens_group_comes_before_a_silent_one_and_that_before_a_mens_group() -> None:
    womens, silent, mens = score(
        CRITERION,
        WOMENS_GROUP,
        meeting(support_group={"composition": ["women"]}),
        meeting(),
        meeting(support_group={"composition": ["men"]}),
    )
    assert (womens.grade, silent.grade, mens.grade) == (100, NOT_KNOWN, 0)
    assert mens.text == "a group for men; asked for: women"


def test_a_house_is_not_a_group() -> None:
    (found,) = score(CRITERION, WOMENS_GROUP, house())
    assert found.grade == NOT_APPLICABLE


def test_it_counts_only_where_it_is_wanted() -> None:
    assert not CRITERION.concerns(Client())
