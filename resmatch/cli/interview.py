"""The talk of ``resmatch intake``: one question after the other, skipping is fine, nothing is kept but the client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from resmatch.cli.asking import Talk, with_need_meant
from resmatch.errors import ResmatchError

if TYPE_CHECKING:
    from resmatch.cli.steps import Step
    from resmatch.matching.client import Client

EXPLAIN, BACK, QUIT = "?", "b", "q"
_SKIPS = frozenset({"", "not sure", "unsure", "don't know", "dont know", "skip", "-", "no idea"})


class Quit(Exception):
    """The person asked to stop, or has to make a call first; nothing is kept."""


def interview(client: Client, steps: Sequence[Step], talk: Talk) -> Client:
    """Ask every question in turn; Enter skips, ``?`` explains, ``b`` goes back, ``q`` raises Quit.

    Alerts are said as soon as an answer raises them; an overdose that happens now ends the questions.
    """
    answers = [client]
    while len(answers) <= len(steps):
        number = len(answers)
        talk.say(f"{number} of {len(steps)}  {steps[number - 1].title}")
        answered = _answered(steps[number - 1], answers[-1], talk)
        answers = answers[: max(1, number - 1)] if answered is None else [*answers, answered]
    return answers[-1]


def asked_again(client: Client, step: Step, talk: Talk) -> Client:
    """Ask one question again; going back leaves its answer as it was."""
    talk.say(step.title)
    return _answered(step, client, talk) or client


def _answered(step: Step, client: Client, talk: Talk) -> Client | None:
    """Ask until an answer can be used or the question is skipped; None means back."""
    while True:
        typed = talk.ask("> ").strip()
        if typed.casefold() == QUIT:
            raise Quit
        if typed.casefold() == BACK:
            return None
        if typed.casefold() in _SKIPS:
            talk.say("   skipped, that is fine")
            return client
        if typed == EXPLAIN:
            talk.say(f"   {step.help}")
        elif (changed := _heard(step, client, typed, talk)) is not None:
            return changed


def _heard(step: Step, client: Client, typed: str, talk: Talk) -> Client | None:
    """Take one answer in; None where it cannot be used."""
    try:
        answer = step.heard(client, typed)
    except ResmatchError as error:
        talk.say(f"   {error.message}{f': {error.hint}' if error.hint else ''}")
        talk.say("   try again, or press Enter to skip")
        return None
    is_alarming = _say_new_alerts(client, answer.client, talk)
    if not answer.words and not is_alarming:
        talk.say("   not understood: try other words, or press Enter to skip")
        return None
    talk.say(f"   {answer.words}")
    changed = answer.client
    for question in answer.questions:
        changed = with_need_meant(changed, question, talk)
    return changed


def _say_new_alerts(before: Client, after: Client, talk: Talk) -> bool:
    """Say the alerts that an answer raised and tell whether there were any. Raises Quit for an overdose now."""
    from resmatch.matching.alerts import alerts_for, stands_alone

    known = {alert.id for alert in alerts_for(before)}
    alerts = tuple(alert for alert in alerts_for(after) if alert.id not in known)
    for alert in alerts:
        talk.say("\n".join(["", f"! {alert.title}", *(f"  {line}" for line in alert.lines), ""]))
    if stands_alone(alerts, after):
        talk.say("The questions can wait: call first.")
        raise Quit
    return bool(alerts)
