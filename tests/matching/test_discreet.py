from __future__ import annotations

from dataclasses import dataclass

from resmatch.matching.discreet import Discreet


@dataclass(frozen=True, slots=True, repr=False)
class Answer(Discreet):
    text: str


def test_a_discreet_value_says_what_it_is_and_nothing_it_holds() -> None:
    assert repr(Answer("canary")) == "<Answer>"
    assert f"{[Answer('canary')]}" == "[<Answer>]"


def test_it_is_a_value_like_any_other() -> None:
    assert Answer("a") == Answer("a")
    assert Answer("a") != Answer("b")
    assert not hasattr(Answer("a"), "__dict__")
