from __future__ import annotations

from resmatch.lexicon import read


def test_what_only_single_words_point_to_is_asked() -> None:
    reading = read("purple giraffe")
    assert [question.about for question in reading.questions] == ["guess"]
    assert reading.questions[0].candidates == reading.need_ids


def test_what_a_pattern_reads_is_no_guess() -> None:
    assert read("dentist").questions == ()


def test_words_that_point_nowhere_are_no_guess() -> None:
    reading = read("tall giraffe")
    assert reading.need_ids == ()
    assert reading.unread == ("giraffe",)
