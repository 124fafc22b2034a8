from __future__ import annotations

import pytest

from resmatch.lexicon import read
from resmatch.lexicon.typos import mend
from resmatch.lexicon.words import split_words


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("need a theripist", "mental_health.counseling"),
        ("detoxx bed", "treatment.detox"),
        ("recovry coach", "support.coach"),
        ("methadne clinic", "med.moud"),
    ],
)
def test_a_typing_error_is_mended(text: str, need: str) -> None:
    assert need in read(text).need_ids


@pytest.mark.parametrize("word", ["meth", "narcan", "worked", "Dorchester", "giraffe"])
def test_a_right_or_strange_word_stays(word: str) -> None:
    assert [one.folded for one in mend(split_words(f"the {word}"))][1] == word.lower()


def test_what_was_typed_stays_in_the_text() -> None:
    assert mend(split_words("detoxx"))[0].text == "detoxx"
