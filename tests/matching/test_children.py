from __future__ import annotations

import numpy as np

from resmatch.matching.children import ages_of, boys_of, children_words, limit_words, over, under
from resmatch.matching.client import Child
from resmatch.matching.columns import UNKNOWN
from tests.matching.build import house

SON, DAUGHTER, SOMEONE = Child(14, "boy"), Child(6, "girl"), Child()
LIMITS = np.array([UNKNOWN, 5, 6, 14], dtype=np.int32)


def test_only_what_is_known_is_compared() -> None:
    assert ages_of([SON, SOMEONE, DAUGHTER]) == [14, 6]
    assert boys_of([SON, SOMEONE, DAUGHTER]) == (SON,)


def test_a_limit_is_inclusive_and_silence_limits_nobody() -> None:
    assert over(LIMITS, [6]).tolist() == [False, True, False, False]
    assert under(LIMITS, [6]).tolist() == [False, False, False, True]
    assert not over(LIMITS, []).any()
    assert not under(LIMITS, []).any()


def test_a_baby_counts_as_a_child_with_an_age() -> None:
    assert under(np.array([1], dtype=np.int32), [0]).tolist() == [True]


def test_children_and_limits_are_said_in_words() -> None:
    assert children_words([SON, DAUGHTER, SOMEONE]) == "boy of 14, girl of 6, child"
    limits = {"minimum_age": 0, "maximum_age": 12, "boys_maximum_age": 10, "maximum_count": 2}
    assert limit_words(house(children=limits)) == (
        "children 0 and older, children up to 12, boys up to 10, at most 2 children"
    )
    assert limit_words(house(children={"accepted": "yes"})) == ""
