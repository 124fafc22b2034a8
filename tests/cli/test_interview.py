from __future__ import annotations

import pytest

from resmatch.cli.asking import Talk
from resmatch.cli.interview import Quit, asked_again, interview
from resmatch.cli.steps import steps
from resmatch.geo import find_place
from resmatch.matching.client import Client

STEPS = steps(find_place)


def talk(*answers: str) -> tuple[Talk, list[str]]:
    said: list[str] = []
    rest = iter((*answers, *[""] * 50))
    return Talk(lambda prompt: next(rest), said.append), said


def told(*answers: str) -> tuple[Client, list[str]]:
    how, said = talk(*answers)
    return interview(Client(), STEPS, how), said


def test_skipping_everything_still_gives_a_client() -> None:
    client, said = told()
    assert client.given() == ()
    assert sum("skipped, that is fine" in line for line in said) == len(STEPS)


def test_every_question_fills_its_own_part() -> None:
    client, _ = told("1", "01609", "masshealth", "man, 34", "methadone", "weekdays evening", "no car")
    assert client.near is not None
    assert client.insurance == ("medicaid",)
    assert (client.gender, client.age) == ("man", 34)
    assert client.takes == ("methadone",)
    assert client.when == "weekdays evening"
    assert client.car is False


def test_a_misspelt_place_is_answered_with_suggestions_and_asked_again() -> None:
    client, said = told("1", "Worcestr, MA", "Worcester, MA")
    assert "Worcester" in str(getattr(client.near, "label", ""))
    assert any("did you mean Worcester, MA" in line for line in said)
    assert any("try again, or press Enter to skip" in line for line in said)


def test_what_is_not_understood_is_asked_again() -> None:
    client, said = told("giraffe", "6")
    assert client.needs == ("basics.food",)
    assert any("not understood" in line for line in said)


def test_a_word_with_two_meanings_is_asked_about_at_once() -> None:
    client, said = told("need a bed tonight", "2")
    assert client.needs[0] == "treatment.detox"
    assert "A bed for tonight, or a detox bed?" in said


def test_danger_is_answered_before_the_next_question() -> None:
    client, said = told("I want to kill myself")
    alert = next(place for place, line in enumerate(said) if "Call or text 988" in line)
    assert said.index(next(line for line in said if line.startswith("2 of"))) > alert
    assert "crisis.suicide" in client.needs


def test_an_overdose_now_ends_the_questions() -> None:
    how, said = talk("he is blue and not breathing")
    with pytest.raises(Quit):
        interview(Client(), STEPS, how)
    assert any("call 911" in line for line in said)


def test_back_goes_one_question_back() -> None:
    client, _ = told("1", "b", "6")
    assert client.needs == ("basics.food",)


def test_a_question_mark_explains_and_asks_again() -> None:
    client, said = told("?", "6")
    assert client.needs == ("basics.food",)
    assert any("for example" in line for line in said)


def test_q_stops() -> None:
    with pytest.raises(Quit):
        told("1", "q")


def test_one_answer_can_be_changed_or_left() -> None:
    client, _ = told("1", "01609")
    changed = asked_again(client, STEPS[1], talk("Gardner, MA")[0])
    assert "Gardner" in str(getattr(changed.near, "label", ""))
    assert asked_again(client, STEPS[1], talk("b")[0]) == client
