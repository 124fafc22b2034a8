from __future__ import annotations

import pytest

from resmatch.cli.settings import Settings
from resmatch.cli.speech import LONGEST_TEXT_CHARACTERS, answered, heard, said_back, told_apart
from resmatch.errors import AmbiguousTerm, BadOption
from resmatch.matching.client import Client

SPOKEN = "34yo woman on subs needs a sober house"


def test_vocabulary_words_stay_words_and_phrases_are_text() -> None:
    said = told_apart(("housing", "support group", SPOKEN))
    assert said.words == ("housing", "support group")
    assert said.text == SPOKEN
    assert said.on_the_line


def test_every_fact_is_said_back_with_its_words() -> None:
    said = told_apart((SPOKEN,))
    told = " ".join(said_back(heard(said), said))
    assert "takes: buprenorphine ('on subs')" in told
    assert "('sober house')" in told


def test_sensitive_words_on_the_line_are_warned_about() -> None:
    said = told_apart((SPOKEN,))
    assert any("shell's history" in line for line in said_back(heard(said), said))


def test_ordinary_words_on_the_line_raise_no_warning() -> None:
    said = told_apart(("where is a food pantry",))
    assert not any("shell's history" in line for line in said_back(heard(said), said))


def test_a_word_with_two_meanings_is_not_guessed_where_nobody_can_be_asked() -> None:
    reading = heard(told_apart(("need a bed tonight",)))
    with pytest.raises(AmbiguousTerm) as raised:
        answered(Client(needs=reading.need_ids), reading.questions, Settings(no_input=True))
    assert set(raised.value.candidates) == {"housing.emergency_shelter", "treatment.detox"}


def test_a_text_without_end_is_refused() -> None:
    with pytest.raises(BadOption):
        told_apart(("word " * LONGEST_TEXT_CHARACTERS,))
