from __future__ import annotations

import pytest

from resmatch.cli.steps import Answer, steps
from resmatch.errors import ResmatchError
from resmatch.geo import find_place
from resmatch.matching.client import Client

NEEDS, PLACE, PAYER, PERSON, MEDICINE, TIMES, WISHES = range(7)


def heard(step: int, typed: str, client: Client | None = None) -> Answer:
    return steps(find_place)[step].heard(client or Client(), typed)


def test_numbers_words_and_plain_speech_name_needs() -> None:
    needs = heard(NEEDS, "1, food, I need a therapist").client.needs
    assert needs[:2] == ("housing.recovery_residence", "basics.food")
    assert "mental_health.counseling" in needs


def test_facts_told_with_the_need_are_said_back_too() -> None:
    answer = heard(NEEDS, "a sober house, on methadone")
    assert answer.client.takes == ("methadone",)
    assert "takes methadone" in answer.words


def test_a_word_with_two_meanings_is_asked_about() -> None:
    (question,) = heard(NEEDS, "need a bed tonight").questions
    assert question.about == "bed"


def test_another_answer_takes_the_place_of_the_first() -> None:
    first = heard(NEEDS, "1").client
    assert heard(NEEDS, "6", first).client.needs == ("basics.food",)
    assert heard(PERSON, "woman, 35", heard(PERSON, "woman, 34").client).client.age == 35


def test_who_it_is_for_is_no_need() -> None:
    answer = heard(PERSON, "woman, 34, a child of 6")
    assert (answer.client.gender, answer.client.age) == ("woman", 34)
    assert answer.client.needs == answer.client.also_needs == ()
    assert answer.words.startswith("woman · age 34")


@pytest.mark.parametrize(("typed", "takes"), [("methadone", "methadone"), ("on vivitrol", "naltrexone_xr")])
def test_medicines_are_read_as_names_or_as_speech(typed: str, takes: str) -> None:
    assert heard(MEDICINE, typed).client.takes == (takes,)


def test_a_need_that_is_named_at_the_end_is_a_suggestion() -> None:
    answer = heard(WISHES, "no car", heard(NEEDS, "1").client)
    assert answer.client.car is False
    assert answer.client.needs == ("housing.recovery_residence",)


def test_what_was_not_understood_has_no_words() -> None:
    assert heard(WISHES, "giraffe").words == ""


@pytest.mark.parametrize(("step", "typed"), [(PLACE, "nowhere at all"), (PAYER, "giraffe"), (TIMES, "giraffe")])
def test_a_word_that_cannot_be_used_is_refused(step: int, typed: str) -> None:
    with pytest.raises(ResmatchError):
        heard(step, typed)
