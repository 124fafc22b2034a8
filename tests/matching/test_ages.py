from __future__ import annotations

import pytest

from resmatch.matching.ages import MINORS, age_range_words
from resmatch.matching.columns import NO, UNKNOWN, YES
from tests.matching.build import Entry, house


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        ({}, ""),
        ({"minimum_age": 18, "maximum_age": 30}, "18 to 30"),
        ({"minimum_age": 50}, "50 and older"),
        ({"maximum_age": 17}, "up to 17"),
        ({"minimum_age": 0, "maximum_age": 17}, "0 to 17"),
    ],
)
def test_a_range_is_said_in_words(limits: Entry, words: str) -> None:
    assert age_range_words(house(**limits)) == words


def test_a_place_made_for_teens_takes_minors_unless_it_says_no() -> None:
    assert MINORS.read(house(populations=["adolescent"])) == YES
    assert MINORS.read(house(populations=["adolescent"], minors="no")) == NO
    assert MINORS.read(house()) == UNKNOWN
