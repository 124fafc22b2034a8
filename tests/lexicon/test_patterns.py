from __future__ import annotations

import json

from resmatch.lexicon.lines import Line, prepare
from resmatch.lexicon.lookups import EDGE, Pattern, Phrases, Singles, Table, needed_sets
from resmatch.lexicon.patterns import Match, find
from resmatch.lexicon.rows import Rows, text_of
from resmatch.lexicon.words import split_words

LOST, ID, FOOD, STAMP, TOOTH, HURTS, MAT, YOGA = range(1, 9)
SINGLES = {"lost": "1", "id": "2", "food": "3", "tooth": "5", "hurts": "6", "=MAT": "7", "yoga": "8"}
PHRASES = {"food": "|stamps:=4|"}


def line(text: str) -> Line:
    return prepare(split_words(text), Singles(Rows(text_of(SINGLES))), Phrases(Rows(text_of(PHRASES))))


def found(text: str, *patterns: Pattern) -> list[Match]:
    rows = {str(min(needed_sets(pattern))): json.dumps([pattern]) for pattern in patterns}
    return find(Table(Rows(text_of(rows))), line(text))


def test_little_words_are_passed_over() -> None:
    assert found("I lost my ID", (0, ((LOST, ID),), ())) == [Match(0, (1, 3))]


def test_other_words_are_not_passed_over() -> None:
    assert found("lost hope and ID", (0, ((LOST, ID),), ())) == []


def test_a_gap_lets_some_words_through() -> None:
    assert found("lost all hope and ID", (0, ((LOST, -3, ID),), ()))
    assert found("lost all hope again today and ID", (0, ((LOST, -3, ID),), ())) == []


def test_a_phrase_counts_as_one_word() -> None:
    assert found("need food stamps", (0, ((STAMP,),), ())) == [Match(0, (1, 2))]


def test_parts_stand_in_any_order_but_in_one_sentence() -> None:
    pattern = (0, ((TOOTH,), (HURTS,)), ())
    assert found("it hurts, my tooth", pattern)
    assert found("it hurts. My tooth", pattern) == []


def test_a_forbidden_part_silences_the_pattern() -> None:
    pattern = (0, ((MAT,),), ((YOGA,),))
    assert found("MAT clinic", pattern)
    assert found("MAT for yoga", pattern) == []


def test_a_word_in_capitals_must_be_typed_so() -> None:
    assert found("a mat", (0, ((MAT,),), ())) == []


def test_an_edge_means_the_whole_text() -> None:
    pattern = (0, ((EDGE, FOOD, EDGE),), ())
    assert found("food", pattern)
    assert found("food please tonight", pattern) == []


def test_nothing_is_found_inside_a_word() -> None:
    assert found("seafood", (0, ((FOOD,),), ())) == []
