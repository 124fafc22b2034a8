from __future__ import annotations

from collections.abc import Callable

import pytest

from resmatch.cli.interview import STEPS, Quit, asked_again, interview
from resmatch.matching.client import Client


def told(*answers: str) -> tuple[Client, list[str]]:
    said: list[str] = []
    return interview(Client(), asker(*answers), said.append), said


def asker(*answers: str) -> Callable[[str], str]:
    rest = iter((*answers, *[""] * 50))
    return lambda prompt: next(rest)


def test_skipping_everything_still_gives_a_client() -> None:
    client, said = told()
    assert client.given() == ()
    assert sum("fine: places will be shown" in line for line in said) == len(STEPS)


def test_numbers_words_and_plain_speech_name_needs() -> None:
    client, _ = told("1, food, I need a therapist")
    assert client.needs[:2] == ("housing.recovery_residence", "basics.food")
    assert "mental_health.counseling" in client.needs


def test_every_question_fills_its_own_part() -> None:
    client, _ = told("1", "01609", "masshealth", "man, 34", "methadone", "weekdays evening", "no car")
    assert client.near is not None
    assert client.insurance == ("medicaid",)
    assert (client.gender, client.age) == ("man", 34)
    assert client.takes == ("methadone",)
    assert client.when == "weekdays evening"
    assert client.car is False


def test_a_misspelt_place_is_answered_with_suggestions_and_skipped() -> None:
    client, said = told("1", "Worcestr, MA")
    assert client.near is None
    assert any("Worcester, MA" in line for line in said)


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


def test_one_answer_can_be_changed() -> None:
    client, _ = told("1", "01609")
    changed = asked_again(client, 2, asker("Gardner, MA"), lambda text: None)
    assert "Gardner" in str(getattr(changed.near, "label", ""))
