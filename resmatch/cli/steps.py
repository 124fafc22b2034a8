"""The questions of ``resmatch intake``, and how an answer to each changes the client."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from resmatch.cli.heard import facts_said
from resmatch.cli.speech import open_questions

if TYPE_CHECKING:
    from resmatch.geo import Place
    from resmatch.lexicon import Question, Reading
    from resmatch.matching.client import Client

_MENU = (
    ("a place to live", "housing.recovery_residence"),
    ("medicine for opioid use", "med.moud"),
    ("meetings", "support.mutual_aid"),
    ("counseling", "mental_health.counseling"),
    ("work", "employment.job_search"),
    ("food", "basics.food"),
    ("someone to help find services", "navigation.general"),
)
_MENU_LINES = "".join(f"\n   {number}  {words}" for number, (words, _) in enumerate(_MENU, start=1))
_NOT_FACTS = ("needs", "also_needs", "said_alerts")


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """The client after an answer, what was understood (empty: nothing), and what to ask about it."""

    client: Client
    words: str
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One question: what is asked, what ``?`` explains, and how an answer is heard."""

    title: str
    help: str
    heard: Callable[[Client, str], Answer]


def steps(place_named: Callable[[str], Place]) -> tuple[Step, ...]:
    """Give the questions, in order; ``place_named`` looks up a place and may ask which one is meant."""

    def place(client: Client, typed: str) -> Answer:
        found = place_named(typed)
        return Answer(client.replace(near=found), found.label)

    where = Step("Where? ZIP code, or town and state.", "distances are worked out on this computer only", place)
    return (_WHAT, where, *_ABOUT_THE_PERSON)


def _needs(client: Client, typed: str) -> Answer:
    """Read numbers of the menu, need words, or anything a person says."""
    from resmatch.lexicon import read
    from resmatch.matching.client import Client as NewClient
    from resmatch.vocab import NEEDS

    parts = [part.strip() for part in typed.split(",") if part.strip()]
    named = {part: need for part in parts if (need := _need_named(part))}
    reading = read(", ".join(part for part in parts if part not in named))
    needs = NewClient(needs=(*named.values(), *reading.need_ids)).needs
    changed = _with_facts(client, reading).replace(needs=needs)
    words = [*map(NEEDS.label, needs), *facts_said(reading).values()]
    return Answer(changed, _joined(words, reading), open_questions(reading, NewClient(needs=tuple(named.values()))))


def _need_named(part: str) -> str:
    """Give the need that a number of the menu or a word of the vocabulary names, else an empty text."""
    from resmatch.vocab import NEEDS

    if part.isdecimal():
        return _MENU[int(part) - 1][1] if 1 <= int(part) <= len(_MENU) else ""
    meanings = NEEDS.meanings(part)
    return meanings[0] if len(meanings) == 1 else ""


def _payer(client: Client, typed: str) -> Answer:
    from resmatch.matching.client import Client as NewClient
    from resmatch.vocab import PAYERS

    payers = NewClient(insurance=tuple(filter(None, map(str.strip, typed.split(","))))).insurance
    return Answer(client.replace(insurance=payers), " · ".join(PAYERS.label(payer) for payer in payers))


def _person(client: Client, typed: str) -> Answer:
    """Read who it is for; a bare number is an age, and nothing of it is a need."""
    from resmatch.lexicon import read

    reading = read(", ".join(f"age {part}" if part.isdecimal() else part for part in map(str.strip, typed.split(","))))
    return Answer(_with_facts(client, reading), _joined(facts_said(reading).values(), reading))


def _medicine(client: Client, typed: str) -> Answer:
    """Read names of medicines, else what a person says about them."""
    from resmatch.vocab import MEDICINES

    words = [part.strip() for part in typed.split(",") if part.strip()]
    named = [MEDICINES.meanings(word) for word in words]
    if all(len(meanings) == 1 for meanings in named):
        takes = tuple(meanings[0] for meanings in named)
        return Answer(client.replace(takes=takes), "takes " + " · ".join(MEDICINES.label(name) for name in takes))
    return _person(client, typed)


def _times(client: Client, typed: str) -> Answer:
    from resmatch.schedule import read_when

    return Answer(client.replace(when=typed), f"free {read_when(typed).label}")


def _spoken(client: Client, typed: str) -> Answer:
    """Read an answer as a person says it; needs that are named become suggestions."""
    from resmatch.lexicon import read
    from resmatch.vocab import NEEDS

    reading = read(typed)
    also = tuple(need for need in reading.need_ids if need not in client.needs)
    changed = _with_facts(client, reading).replace(also_needs=also)
    words = [*facts_said(reading).values(), *(f"maybe also: {NEEDS.label(need)}" for need in also)]
    return Answer(changed, _joined(words, reading))


def _with_facts(client: Client, reading: Reading) -> Client:
    """Put in the facts that were read; what was said of the same before is replaced. Alerts stay."""
    from resmatch.matching.intake import client_from

    fresh = client_from(reading)
    facts = {name: getattr(fresh, name) for name in fresh.given() if name not in _NOT_FACTS}
    return client.replace(**facts, said_alerts=(*client.said_alerts, *fresh.said_alerts))


def _joined(words: Iterable[str], reading: Reading) -> str:
    """Join what was understood and add what was not; empty where nothing was understood."""
    understood = " · ".join(words)
    if not understood or not reading.unread:
        return understood
    return f"{understood} (not understood: {', '.join(reading.unread)})"


_WHAT = Step(f"What is needed? Numbers or words, several are fine.{_MENU_LINES}", "for example: 1, 2, dentist", _needs)
_ABOUT_THE_PERSON = (
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
