from __future__ import annotations

from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from resmatch.catalog.lint.language import Wording, spot, wordings

RULES = ("S601", "S603", "S604")
ROWS = list(chain.from_iterable(wordings(rule) for rule in RULES))


def test_every_row_has_words_to_use_instead() -> None:
    assert len(ROWS) > 30
    assert all(row.use and row.avoid for row in ROWS)


def test_every_word_that_stands_alone_is_found() -> None:
    for row in ROWS:
        for word in row.avoid:
            near = sorted(row.near)[0] if row.near else ""
            found = [spotted.words for spotted in spot(f"{word} {near}", row.rule)]
            assert found, word


def test_what_is_written_instead_is_not_on_the_list_itself() -> None:
    for row in ROWS:
        for text in row.instead.values():
            assert [found.words for rule in RULES for found in spot(text, rule)] == []


def test_every_replacement_is_for_a_word_of_its_row() -> None:
    assert all({word.lower() for word in row.avoid} >= set(row.instead) for row in ROWS)


def test_allowed_phrases_are_left_alone_by_their_own_row() -> None:
    for row in ROWS:
        for phrase in row.allow:
            assert not any(found.wording is row for found in spot(phrase, row.rule)), phrase


def test_companions_count_in_the_same_sentence_only() -> None:
    assert list(spot("Heroin users", "S601"))
    assert not list(spot("Bus users. Heroin is near", "S601"))


@given(st.text(max_size=200))
def test_any_text_can_be_searched(text: str) -> None:
    for rule in RULES:
        for found in spot(text, rule):
            assert text[found.start :].startswith(found.words)
            assert isinstance(found.wording, Wording)
