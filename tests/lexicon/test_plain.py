from __future__ import annotations

import pytest

from resmatch.lexicon.plain import Sign, plain_of
from resmatch.lexicon.tables import lexicon
from resmatch.lexicon.words import split_words


def test_number_words_are_digits_and_sentences_have_bars() -> None:
    plain = plain_of(lexicon().line(split_words("Three kids. At 0630")))
    assert plain.text == "3 kids | at 0630"
    assert plain.sentence(plain.text.index("kids")) == "3 kids "
    assert plain.sentence(len(plain.text) - 1) == " at 0630"


@pytest.mark.parametrize(("text", "found"), [("10 miles away", True), ("10 blocks away", False)])
def test_a_sign_is_looked_for_only_where_a_clue_is(text: str, found: bool) -> None:
    sign = Sign(r"\b(\d+) \w+ away", "mi")
    assert bool(list(sign.matches(text))) is found


def test_a_sign_without_clues_is_always_looked_for() -> None:
    assert [match[0] for match in Sign(r"\d+").matches("1 and 22")] == ["1", "22"]
