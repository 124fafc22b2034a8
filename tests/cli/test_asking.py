from __future__ import annotations

from collections.abc import Callable

import click
import pytest

from resmatch.cli import asking
from resmatch.cli.asking import Talk, ask_line, one_of, with_need_meant
from resmatch.lexicon import Question
from resmatch.matching.client import Client

SHELTER, DETOX, FOOD, CRISIS = "housing.emergency_shelter", "treatment.detox", "basics.food", "crisis.suicide"
BED = Question("bed", (SHELTER, DETOX), "A bed for tonight, or a detox bed?")


def talk(*answers: str) -> tuple[Talk, list[str]]:
    said: list[str] = []
    return Talk(_asker(answers), said.append), said


def _asker(answers: tuple[str, ...]) -> Callable[[str], str]:
    rest = iter(answers)
    return lambda prompt: next(rest)


def meant(*answers: str, needs: tuple[str, ...] = (FOOD, SHELTER)) -> tuple[str, ...]:
    return with_need_meant(Client(needs=needs), BED, talk(*answers)[0]).needs


def test_the_need_that_was_meant_comes_first_and_the_other_meaning_goes() -> None:
    assert meant("2") == (DETOX, FOOD)


def test_enter_is_not_sure_and_keeps_both_meanings() -> None:
    assert meant("") == (SHELTER, DETOX, FOOD)


def test_something_else_drops_both_meanings() -> None:
    assert meant("3") == (FOOD,)


def test_a_crisis_stays_first_whatever_is_answered() -> None:
    assert meant("1", needs=(FOOD, CRISIS)) == (CRISIS, SHELTER, FOOD)


def test_another_answer_is_asked_for_again_in_plain_words() -> None:
    how, said = talk("7", "shelter", "1")
    assert one_of("Which? ", ["1", "2", ""], how) == "1"
    assert said == ["please type one of these: 1, 2"] * 2


def test_stopping_ends_the_line_and_says_that_nothing_is_kept(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*args: object, **options: object) -> str:
        raise click.Abort

    monkeypatch.setattr(asking.click, "prompt", stopped)
    with pytest.raises(click.Abort):
        ask_line("> ")
    assert capsys.readouterr().err == "\nstopped; nothing is kept\n"
