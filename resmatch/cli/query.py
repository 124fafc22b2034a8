"""What was asked on the line, and the client it stands for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from resmatch.errors import BadOption

if TYPE_CHECKING:
    from resmatch.lexicon import Question
    from resmatch.matching.client import Client

DEFAULT_WITHIN_MILES = 25.0
"""FindTreatment.gov's own default; printed as a default, and the first thing to be widened."""


@dataclass(frozen=True, slots=True, repr=False)
class Query:
    """The options that describe a client, as typed; an empty one was not given."""

    needs: tuple[str, ...] = ()
    near: str | None = None
    within: str | None = None
    pathway: tuple[str, ...] = ()
    insurance: tuple[str, ...] = ()
    when: str | None = None
    busy: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    language: str | None = None
    access: tuple[str, ...] = ()
    must: tuple[str, ...] = ()
    prefer: tuple[str, ...] = ()
    rather_not: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    leave_out: tuple[str, ...] = ()
    profile: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """The client of a query, notes on words that were read as something else, and what is left to ask.

    ``spoken`` tells that whole phrases were read; ``parting`` are notes that can wait until the answer is on the
    screen; ``unread`` are words that were not understood, and may name a town.
    """

    client: Client
    notes: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    spoken: bool = False
    parting: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


_SAME_NAME = {
    "needs": "needs",
    "near": "near",
    "within": "within",
    "pathway": "pathways",
    "when": "when",
    "busy": "busy",
    "takes": "takes",
    "starts": "starts",
    "language": "language",
    "rather_not": "rather_not",
    "never": "never",
    "must": "must",
    "prefer": "prefer",
}
"""Options whose words are the values of one field of a client."""


def asked(query: Query) -> Asked:
    """Turn a query into a client; options on the line win over the profile.

    Raises UnknownTerm, AmbiguousTerm or BadOption for a word or value that cannot be used.
    """
    from resmatch.cli.profile import read_profile
    from resmatch.matching.client import Client

    values = read_profile(query.profile) if query.profile else {}
    values |= _plain_values(query)
    insurance, notes = _insurance(query.insurance)
    if insurance:
        values["insurance"] = insurance
    if query.who:
        values["facts"] = (*values.get("facts", ()), *query.who)
    values |= _access(query.access)
    if query.leave_out:
        values["leave_out"] = _left_out(query.leave_out)
    return Asked(Client(**values), (*_readings(query.needs), *notes))


def _plain_values(query: Query) -> dict[str, Any]:
    given = {target: getattr(query, option) for option, target in _SAME_NAME.items()}
    return {name: value for name, value in given.items() if value}


def _insurance(words: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Read ways to pay; a company named with ``private:NAME`` is matched as private insurance, and said so."""
    read, notes = [], []
    for word in words:
        payer, has_name, company = word.partition(":")
        read.append(payer)
        if has_name:
            notes.append(f"'{word}' is matched as {payer} insurance: ask each place about {company}")
    return tuple(read), tuple(notes)


def _access(words: Iterable[str]) -> dict[str, Any]:
    """Read wishes for access: what a place must have, how help may reach the client, or a place without a car."""
    from resmatch.vocab import ACCESSIBILITY, MODALITIES

    found: dict[str, Any] = {}
    for word in words:
        if word == "transit":
            found["car"] = False
        elif not ACCESSIBILITY.meanings(word) and MODALITIES.meanings(word):
            found["format"] = (*found.get("format", ()), word)
        else:
            found["access"] = (*found.get("access", ()), ACCESSIBILITY.find(word))
    return found


def _left_out(words: Iterable[str]) -> tuple[str, ...]:
    """Read what is left out: kinds by any of their names, everything else (ids, types, tags) as typed."""
    from resmatch.vocab import KINDS

    return tuple(meanings[0] if len(meanings := KINDS.meanings(word)) == 1 else word for word in words)


def _readings(words: Iterable[str]) -> list[str]:
    """Say how a word was read where the name of the need does not show it."""
    from resmatch.text import fold
    from resmatch.vocab import NEEDS

    notes = []
    for word in words:
        for need in NEEDS.meanings(word)[:1]:
            shown = {*fold(NEEDS.label(need)).split(), *fold(need).replace(".", " ").split()}
            if not set(fold(word).split()) <= shown:
                notes.append(f"read '{word}' as {NEEDS.label(need).partition(' (')[0].lower()}")
    return notes


def default_within(client: Client, *, is_limited: bool) -> tuple[Client, bool]:
    """Give the client the CLI's own distance limit where a place is known and nothing was said about distance."""
    if client.near is None or client.within is not None or not is_limited:
        return client, False
    return client.replace(within=DEFAULT_WITHIN_MILES), True


def positive(name: str, text: str) -> int:
    """Read a whole number from 1; raises BadOption."""
    if not text.isdecimal() or int(text) < 1:
        raise BadOption(f"{name} takes a whole number from 1, such as {name} 3")
    return int(text)
