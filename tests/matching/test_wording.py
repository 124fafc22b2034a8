from __future__ import annotations

import pytest

from resmatch.matching.wording import in_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, ""),
        ("yes", "yes"),
        ("case_by_case", "case by case"),
        ("any_pathway", "any pathway"),
        (14, "14"),
        (["women", "men"], "women and men"),
        ((), ""),
        ({"accepted": "yes", "boys_maximum_age": 12}, "accepted: yes, boys maximum age: 12"),
    ],
)
def test_values_are_said_in_plain_words(value: object, words: str) -> None:
    assert in_words(value) == words
