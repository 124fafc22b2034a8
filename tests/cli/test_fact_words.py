from __future__ import annotations

import pytest

from resmatch.cli.fact_words import fact_words
from resmatch.lexicon.tables import lexicon


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("age", 34, "age 34"),
        ("gender", "woman", "woman"),
        ("takes", ["naltrexone_xr"], "takes naltrexone shot"),
        ("starts", ["any"], "may start any of them"),
        ("insurance", ["medicaid"], "Medicaid"),
        ("language", "es", "language: Spanish"),
        ("children", [{"age": 3}, {"age": 7, "sex": "girl"}], "a child of 3 and a girl of 7"),
        ("children", [], "no children"),
        ("rather_not", ["twelve_step"], "rather not 12-step"),
        ("gps", True, "wears a GPS monitor"),
        ("pregnant", False, "not pregnant"),
        ("asker", "family", "asking for a family member or friend"),
        ("record", {"sex_offense": True}, "record: a sex offense"),
        ("last_use_hours", 48, "last use 2 days ago"),
        ("last_use_hours", 5, "last use 5 hours ago"),
        ("about", {"substances": ["opioids"], "age": 22}, "the other person: about opioids, age 22"),
        ("require", ["moud_accepted"], "medicine has to be welcome"),
    ],
)
def test_a_fact_is_said_in_plain_words(field: str, value: object, words: str) -> None:
    assert fact_words(field, value) == words


def test_no_fact_that_words_can_tell_is_said_with_an_id() -> None:
    lists = {"takes", "starts", "substances", "insurance", "medical", "access", "format", "require", "fellowship"}
    for effect in lexicon().fact_effects:
        if effect.group in lists:
            assert "_" not in fact_words(effect.group, [effect.value]), effect
