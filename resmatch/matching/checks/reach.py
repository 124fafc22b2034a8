"""Whether the client can use at least one of the ways in which help is given."""

from __future__ import annotations

import numpy as np

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, Record, tri
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.means import MEANS, means_bits, means_words
from resmatch.matching.outcome import Grades, Outcome, outcome_of

NEEDS_INTERNET = ("video", "chat_app")
NEEDS_A_VOICE = ("phone",)
_RELAY = tri("accessibility.tty_relay")


class Reach(Check):
    """Video alone is closed to who has no internet, a phone line alone to who cannot talk on the phone.

    One way that can be used is enough; silence says nothing. A relay opens a phone line to a Deaf person.
    """

    name = "reach"
    owns = ("G5",)
    columns = (MEANS, _RELAY)
    field = "modality"
    label = "cannot be reached that way"

    def concerns(self, client: Client) -> bool:
        """Judge only where some way is closed to the client."""
        return bool(_closed_to(client))

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Look for a way that is open."""
        means = columns[MEANS.name]
        relayed = (columns[_RELAY.name] == YES) & (client.hearing == "deaf")
        closed = np.where(relayed, means_bits(_no_internet(client)), means_bits(_closed_to(client))).astype(np.uint64)
        return first_case(
            (means == 0, Outcome.NA),
            ((means & ~closed) == 0, Outcome.CONFLICT),
            otherwise=Outcome.MET,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say the ways there are, and what is missing."""
        if outcome_of(grade) is Outcome.CONFLICT:
            return f"help is given only {listed}, which does not work with {asked}"
        return f"help is given {listed}"

    def asked(self, client: Client) -> str:
        """Say what cannot be used."""
        missing = ["no internet"] if client.internet is False else []
        return " and ".join([*missing, *(["no voice calls"] if _no_voice(client) else [])])

    def listed(self, record: Record) -> str:
        """Say how help is given."""
        return means_words(record)


def _no_internet(client: Client) -> tuple[str, ...]:
    return NEEDS_INTERNET if client.internet is False else ()


def _no_voice(client: Client) -> tuple[str, ...]:
    return NEEDS_A_VOICE if client.phone_voice is False or client.hearing == "deaf" else ()


def _closed_to(client: Client) -> tuple[str, ...]:
    return (*_no_internet(client), *_no_voice(client))


CHECK = Reach()
