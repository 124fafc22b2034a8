from __future__ import annotations

from dataclasses import replace

import pytest

from resmatch.cli.settings import Settings
from resmatch.cli.speech import (
    LONGEST_TEXT_CHARACTERS,
    Said,
    UnclearWords,
    about_history,
    answered,
    heard,
    open_questions,
    said_back,
    told_apart,
)
from resmatch.cli.trouble import trouble_of
from resmatch.errors import BadOption
from resmatch.lexicon import Question, Reading
from resmatch.matching.client import Client

SPOKEN = "34yo woman on subs needs a sober house"


def test_vocabulary_words_stay_words_and_phrases_are_text() -> None:
    said = told_apart(("housing", "support group", SPOKEN))
    assert said.words == ("housing", "support group")
    assert said.text == SPOKEN
    assert said.on_the_line


def test_every_fact_is_said_back_with_its_words() -> None:
    told = " ".join(said_back(heard(told_apart((SPOKEN,)))))
    assert "takes buprenorphine ('on subs')" in told
    assert "('sober house')" in told


def test_private_words_on_the_line_are_warned_about() -> None:
    said = told_apart((SPOKEN,))
    assert "history" in "".join(about_history(heard(said), said))


@pytest.mark.parametrize(
    "said", [told_apart(("where is a food pantry",)), replace(told_apart((SPOKEN,)), on_the_line=False)]
)
def test_ordinary_words_and_words_on_stdin_raise_no_warning(said: Said) -> None:
    assert about_history(heard(said), said) == ()


def test_a_word_with_two_meanings_is_not_guessed_where_nobody_can_be_asked() -> None:
    questions = open_questions(heard(told_apart(("need a bed tonight",))), Client())
    with pytest.raises(UnclearWords) as raised:
        answered(Client(), questions, Settings(no_input=True))
    assert set(raised.value.candidates) == {"housing.emergency_shelter", "treatment.detox"}
    assert trouble_of(raised.value).message == "not sure: A bed for tonight, or a detox bed?"


def test_nothing_is_asked_about_needs_where_needs_were_named() -> None:
    assert open_questions(heard(told_apart(("need a bed tonight",))), Client(needs=("food",))) == ()


def test_a_need_is_asked_about_once() -> None:
    first = Question("medicine_for_what", ("med.aud", "med.moud"), "Alcohol, or opioids?")
    again = Question("guess", ("med.aud", "support.mutual_aid"), "Is it one of these?")
    assert open_questions(Reading(questions=(first, again)), Client()) == (first,)


def test_what_an_alert_says_itself_is_not_asked() -> None:
    fever = Question("fever", ("911", "health.wound"), "Is there fever?")
    assert open_questions(Reading(questions=(fever,)), Client()) == ()


def test_a_text_without_end_is_refused() -> None:
    with pytest.raises(BadOption):
        told_apart(("word " * LONGEST_TEXT_CHARACTERS,))
