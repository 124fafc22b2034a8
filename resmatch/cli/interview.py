"""The questions of ``resmatch intake``: one after the other, skipping is fine, nothing is kept but the client."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from resmatch.errors import AmbiguousPlace, ResmatchError, UnknownPlace

if TYPE_CHECKING:
    from resmatch.matching.client import Client

Ask = Callable[[str], str]
Say = Callable[[str], None]

SKIP, EXPLAIN, BACK, QUIT = "", "?", "b", "q"
_NOT_SURE = frozenset({"not sure", "unsure", "don't know", "dont know", "skip", "-", "no idea"})
_MENU = (
    ("a place to live", "housing.recovery_residence"),
    ("medicine for opioid use", "med.moud"),
    ("meetings", "support.mutual_aid"),
    ("counseling", "mental_health.counseling"),
    ("work", "employment.job_search"),
    ("food", "basics.food"),
    ("someone to help find services", "navigation.general"),
)


@dataclass(frozen=True, slots=True)
class Step:
    """One question: what is asked, what ``?`` explains, and how an answer changes the client."""

    title: str
    help: str
    heard: Callable[[Client, str], tuple[Client, str]]


class Quit(Exception):
    """The person asked to stop; nothing is kept."""


def interview(client: Client, ask: Ask, say: Say) -> Client:
    """Ask every question in turn; Enter skips, ``?`` explains, ``b`` goes back, ``q`` raises Quit."""
    answers = [client]
    while len(answers) <= len(STEPS):
        place = len(answers) - 1
        step = STEPS[place]
        say(f"{place + 1} of {len(STEPS)}  {step.title}")
        answer = ask("> ").strip()
        if answer.casefold() == QUIT:
            raise Quit
        if answer.casefold() == BACK:
            answers = answers[: max(1, len(answers) - 1)]
        elif answer == EXPLAIN:
            say(f"   {step.help}")
        else:
            answers.append(_answered(step, answers[-1], answer, say))
    return answers[-1]


def asked_again(client: Client, number: int, ask: Ask, say: Say) -> Client:
    """Ask one question again, by its number from 1."""
    step = STEPS[number - 1]
    say(step.title)
    return _answered(step, client, ask("> ").strip(), say)


def _answered(step: Step, client: Client, answer: str, say: Say) -> Client:
    if answer == SKIP or answer.casefold() in _NOT_SURE:
        say("   fine: places will be shown, and what to ask is marked")
        return client
    try:
        changed, understood = step.heard(client, answer)
    except ResmatchError as error:
        say(f"   {error.message}{f': {error.hint}' if error.hint else ''}. Skipped for now.")
        return client
    say(f"   {understood or 'not understood; skipped for now'}")
    return changed


def _needs(client: Client, answer: str) -> tuple[Client, str]:
    """Read numbers of the menu, need words, or anything a person says."""
    from resmatch.lexicon import read
    from resmatch.matching.client import Client as NewClient
    from resmatch.matching.intake import client_from
    from resmatch.vocab import NEEDS

    found = list(client.needs)
    spoken = []
    for part in filter(None, map(str.strip, answer.split(","))):
        if part.isdecimal() and 1 <= int(part) <= len(_MENU):
            found.append(_MENU[int(part) - 1][1])
        elif len(NEEDS.meanings(part)) == 1:
            found.append(NEEDS.meanings(part)[0])
        else:
            spoken.append(part)
    said = client_from(read(", ".join(spoken)), client.replace(needs=())) if spoken else client.replace(needs=())
    changed = NewClient(needs=(*found, *said.needs))
    return said.replace(needs=changed.needs), " · ".join(NEEDS.label(need) for need in changed.needs)


def _place(client: Client, answer: str) -> tuple[Client, str]:
    from resmatch.geo import find_place

    try:
        place = find_place(answer)
    except (UnknownPlace, AmbiguousPlace) as error:
        near = error.suggestions if isinstance(error, UnknownPlace) else error.candidates
        raise ResmatchError(error.message, hint="try " + " or ".join(found.label for found in near[:3])) from None
    return client.replace(near=place), place.label


def _payer(client: Client, answer: str) -> tuple[Client, str]:
    from resmatch.matching.client import Client as NewClient
    from resmatch.vocab import PAYERS

    payers = NewClient(insurance=tuple(filter(None, map(str.strip, answer.split(","))))).insurance
    return client.replace(insurance=payers), " · ".join(PAYERS.label(payer) for payer in payers)


def _spoken(client: Client, answer: str) -> tuple[Client, str]:
    """Read an answer as a person says it; needs that are named become suggestions."""
    from resmatch.lexicon import read
    from resmatch.matching.intake import client_from
    from resmatch.matching.wording import in_words

    reading = read(answer)
    heard = [f"{in_words(field)}: {in_words(fact.value)}" for field, fact in (reading.facts or {}).items()]
    return client_from(reading, client), " · ".join(heard)


def _person(client: Client, answer: str) -> tuple[Client, str]:
    """Read who it is for; a bare number is an age."""
    parts = [f"age {part}" if part.isdecimal() else part for part in map(str.strip, answer.split(","))]
    return _spoken(client, ", ".join(parts))


def _medicine(client: Client, answer: str) -> tuple[Client, str]:
    """Read names of medicines, else what a person says about them."""
    from resmatch.vocab import MEDICINES

    words = [part.strip() for part in answer.split(",") if part.strip()]
    named = [MEDICINES.meanings(word) for word in words]
    if all(len(meanings) == 1 for meanings in named):
        takes = tuple(meanings[0] for meanings in named)
        return client.replace(takes=takes), "takes " + " · ".join(MEDICINES.label(name) for name in takes)
    return _spoken(client, answer)


def _times(client: Client, answer: str) -> tuple[Client, str]:
    from resmatch.schedule import read_when

    return client.replace(when=answer), f"free {read_when(answer).label}"


_MENU_WORDS = "   ".join(f"{number} {words}" for number, (words, _) in enumerate(_MENU, start=1))

STEPS: tuple[Step, ...] = (
    Step(
        f"What is needed? Numbers or words, several are fine.\n   {_MENU_WORDS}", "for example: 1, 2, dentist", _needs
    ),
    Step("Where? ZIP code or town.", "distances are worked out on this computer only", _place),
    Step("How will it be paid for? Not sure is fine.", "for example: masshealth, medicare, none, cash", _payer),
    Step(
        "Who is it for? What matters: woman, man, age 34, a child of 6, veteran.",
        "some places take only some people; what is not said is never held against anyone",
        _person,
    ),
    Step("Any medicine taken, or wanted?", "methadone, Suboxone, Vivitrol: some houses refuse some of them", _medicine),
    Step("When is there time?", "for example: weekdays evening, or tue,thu 18:00-21:00", _times),
    Step(
        "Anything that has to fit, or to keep away from?",
        "a language, wheelchair, no 12-step, no car, on probation: say it as you like",
        _spoken,
    ),
)
"""The questions, in order."""
