from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.lexicon.words import PAUSE, STOP, fold_word, number_of, split_words


def folded(text: str) -> list[str]:
    return [word.folded for word in split_words(text)]


@pytest.mark.parametrize("spelling", ["can't", "can’t", "cant", "CAN'T"])
def test_an_apostrophe_makes_no_other_word(spelling: str) -> None:
    assert folded(spelling) == ["cant"]


def test_a_number_that_touches_letters_is_cut_off() -> None:
    assert folded("34yo") == ["34", "yo"]


def test_initials_lose_their_dots_and_accents_go() -> None:
    assert folded("A.A. en español") == ["aa", "en", "espanol"]


def test_a_number_word_is_its_digits() -> None:
    assert folded("twelve step") == folded("12 step")
    assert number_of("34") == 34
    assert number_of("house") is None


def test_an_overdose_is_not_an_odd_word() -> None:
    assert fold_word("OD'd") == "oded"


def test_not_applicable_stays_one_word() -> None:
    assert folded("N/A") == ["n/a"]


def test_a_word_knows_what_stands_before_it() -> None:
    assert [word.gap for word in split_words("no, stop. now go")] == [0, PAUSE, STOP, 0]


@given(st.text(max_size=80))
def test_every_word_stands_where_it_says(text: str) -> None:
    assert all(text[word.start : word.end] == word.text for word in split_words(text))
