"""The four marks, never three: yes, partly, not known, no. And which facts of a match they stand before.

A check and a criterion may speak about the same subject; each subject is marked once, and what may
close the door is said before what only moves points.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from resmatch.matching.outcome import Outcome
from resmatch.matching.result import Match
from resmatch.vocab import MEDICINES


class Mark(StrEnum):
    """How one fact stands; ``Page.clean`` turns these into ``+ ~ ? x`` where only ASCII may be used."""

    YES = "✓"
    PARTLY = "~"
    UNKNOWN = "?"
    NO = "✗"


@dataclass(frozen=True, slots=True)
class Fact:
    """One marked sentence; ``question`` is what to ask on the phone or the client, empty where nothing is open."""

    mark: Mark
    text: str
    question: str = ""


OF_STATE = {"yes": Mark.YES, "partly": Mark.PARTLY, "unknown": Mark.UNKNOWN, "no": Mark.NO}
OF_OUTCOME = {
    Outcome.MET: Mark.YES,
    Outcome.ASK: Mark.UNKNOWN,
    Outcome.VERIFY: Mark.UNKNOWN,
    Outcome.CONFLICT: Mark.NO,
}

_SHOWN_ELSEWHERE = frozenset({"need", "distance", "freshness", "closed"})
_YES_SHOWN_ELSEWHERE = frozenset({"age", "gender"})
_SUBJECT = {
    "payer": "insurance",
    "substance": "substances",
    "start": "start_medicine",
    "time": "schedule",
}
"""Criteria that speak about the subject of a check with another name."""
_HOURS = "schedule"
_MEDICATION = "medication"
"""What a criterion says of medicines as a whole; a check that names the medicine says it better."""


def facts_of(match: Match) -> tuple[Fact, ...]:
    """Give the facts worth a mark: yes first, then partly, then no, then what is not known.

    What another line of the block says (distance, hours, ages, who is served) is left out, and so is
    a yes that rests on silence.
    """
    facts = {**dict(_from_reasons(match)), **dict(_from_checks(match))}
    order = (Mark.YES, Mark.PARTLY, Mark.NO, Mark.UNKNOWN)
    return tuple(sorted(facts.values(), key=lambda fact: order.index(fact.mark)))


def subject_of(criterion: str) -> str:
    """Give the name a criterion shares with the check on the same subject."""
    return _SUBJECT.get(criterion, criterion)


def _from_reasons(match: Match) -> Iterator[tuple[str, Fact]]:
    names_medicine = any(check.check in MEDICINES for check in match.checks)
    for reason in match.reasons:
        subject = subject_of(reason.criterion)
        if subject == _MEDICATION and names_medicine:
            continue
        says_no_hours = subject == _HOURS and not reason.listed
        if reason.criterion not in _SHOWN_ELSEWHERE and not says_no_hours:
            yield subject, Fact(OF_STATE[reason.state], _short(subject, reason.text))


def _from_checks(match: Match) -> Iterator[tuple[str, Fact]]:
    told = {subject_of(reason.criterion) for reason in match.reasons}
    for check in match.checks:
        if check.outcome is not Outcome.MET:
            yield check.check, Fact(OF_OUTCOME[check.outcome], _short(check.check, check.text), check.question)
        elif check.listed and check.check not in told | _SHOWN_ELSEWHERE | _YES_SHOWN_ELSEWHERE:
            yield check.check, Fact(Mark.YES, check.text)


def _short(subject: str, text: str) -> str:
    """Leave out the hours behind a sentence about time: the line above has them."""
    return text.partition(": ")[0] if subject == _HOURS else text
