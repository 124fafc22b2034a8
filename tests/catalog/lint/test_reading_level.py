from __future__ import annotations

import pytest

from resmatch.catalog.lint.reading_level import grade_of, syllables_of, words_in


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("the", 1),
        ("house", 1),
        ("places", 2),
        ("table", 2),
        ("wanted", 2),
        ("passed", 1),
        ("methadone", 3),
        ("recovery", 4),
    ],
)
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    assert syllables_of(word) == count


def test_short_sentences_of_short_words_read_like_first_grade() -> None:
    assert grade_of("Call the house. Ask for a bed. They help you.") < 2


def test_long_words_and_long_sentences_raise_the_grade() -> None:
    plain = "They help people find a home and a job."
    hard = "The organization facilitates residential and occupational rehabilitation."
    assert grade_of(plain) < 5 < 12 < grade_of(hard)


def test_a_text_without_words_has_no_grade() -> None:
    assert grade_of("617-555-0142") == 0
    assert words_in("617-555-0142") == 0
