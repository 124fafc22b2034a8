"""Asking at the keyboard: one line, one of a few answers, or which of several needs is meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from resmatch.cli.terminal import say

if TYPE_CHECKING:
    from resmatch.lexicon import Question
    from resmatch.matching.client import Client

SOMETHING_ELSE = "something else"
NOT_SURE = ""
_CRISIS = "crisis."


def ask_line(prompt: str) -> str:
    """Ask for one line; Enter gives an empty one. Ctrl-C and Ctrl-D stop the command on a line of their own."""
    try:
        return str(click.prompt(prompt, prompt_suffix="", default="", show_default=False, err=True))
    except click.Abort:
        say("\nstopped; nothing is kept")
        raise


@dataclass(frozen=True, slots=True)
class Talk:
    """How a person is asked for a line and told something."""

    ask: Callable[[str], str] = ask_line
    say: Callable[[str], None] = say


def one_of(prompt: str, answers: Sequence[str], talk: Talk) -> str:
    """Ask until one of ``answers`` is typed; an empty one among them is Enter."""
    while (typed := talk.ask(prompt).strip().casefold()) not in answers:
        talk.say(f"please type one of these: {', '.join(filter(None, answers))}")
    return typed


def with_need_meant(client: Client, question: Question, talk: Talk) -> Client:
    """Ask which need is meant and put it first, after a crisis; the other meanings go.

    Not being sure keeps them all.
    """
    from resmatch.vocab import NEEDS

    labels = [*map(NEEDS.label, question.candidates), SOMETHING_ELSE]
    numbers = [str(number) for number, _ in enumerate(labels, start=1)]
    talk.say(question.text)
    for number, label in zip(numbers, labels, strict=True):
        talk.say(f"  {number}  {label}")
    typed = one_of(f"Which? [1-{len(labels)}, Enter: not sure] ", [*numbers, NOT_SURE], talk)
    meant = question.candidates if typed == NOT_SURE else question.candidates[int(typed) - 1 : int(typed)]
    needs = (*meant, *(need for need in client.needs if need not in question.candidates))
    return client.replace(needs=sorted(needs, key=lambda need: not need.startswith(_CRISIS)))
