from __future__ import annotations

import pytest

from resmatch.matching.genders import GENDERS, MEN, NONBINARY, WOMEN, gender_words, is_restricted, serves
from tests.matching.build import Entry, house, meeting, rows_of


@pytest.mark.parametrize(
    ("listing", "words"),
    [
        (house(), ""),
        (house(serves_gender=["women"]), "women"),
        (house(serves_gender=["women", "nonbinary"]), "women and nonbinary people"),
        (house(serves_gender=["all"]), "everyone"),
        (meeting(support_group={"composition": ["men", "veterans"]}), "men"),
        (meeting(support_group={"composition": ["men", "women"]}), ""),
        (meeting(serves_gender=["all"], support_group={"composition": ["women"]}), "everyone"),
    ],
)
def test_who_is_served_is_said_in_words(listing: Entry, words: str) -> None:
    assert gender_words(listing) == words


def test_all_serves_everyone_and_both_leave_nobody_to_ask() -> None:
    rows = rows_of(
        [GENDERS], [house(serves_gender=["all"]), house(serves_gender=["women", "men"]), house(serves_gender=["men"])]
    )
    assert serves(rows, WOMEN).tolist() == [True, True, False]
    assert serves(rows, MEN).tolist() == [True, True, True]
    assert serves(rows, NONBINARY).tolist() == [True, False, False]
    assert is_restricted(rows).tolist() == [False, False, True]
