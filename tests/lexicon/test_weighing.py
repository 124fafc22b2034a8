from __future__ import annotations

from resmatch.lexicon.tables import lexicon
from resmatch.lexicon.weighing import WHOLE_UP_TO_WORDS, weighed_stretches
from resmatch.lexicon.words import split_words


def stretches(text: str) -> list[tuple[int, int]]:
    line = lexicon().line(split_words(text))
    return [(one.places.start, one.places.stop) for one in weighed_stretches(line)]


def test_each_sentence_is_weighed_and_a_short_text_as_a_whole_too() -> None:
    assert stretches("need food. lost my ID") == [(0, 2), (2, 5), (0, 5)]


def test_one_sentence_is_weighed_once() -> None:
    assert stretches("need food") == [(0, 2)]


def test_a_long_text_is_weighed_by_its_sentences_only() -> None:
    text = "need food. " * WHOLE_UP_TO_WORDS
    assert len(stretches(text)) == WHOLE_UP_TO_WORDS


def test_the_telling_words_stand_where_they_stand_in_the_text() -> None:
    line = lexicon().line(split_words("hello there. they are cutting my lights off"))
    (second,) = [one for one in weighed_stretches(line) if one.places.start == 2]
    assert "lights" in {line.words[place].folded for place in second.telling(line, "housing.utilities")}
