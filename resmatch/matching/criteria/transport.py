"""How well a person can get to the help, or the help to the person."""

from __future__ import annotations

import numpy as np

from resmatch.matching.client import Client
from resmatch.matching.columns import NO, UNKNOWN, Record
from resmatch.matching.criterion import FULL, NOT_KNOWN, NOTHING, Criterion
from resmatch.matching.index import Rows
from resmatch.matching.means import given_as_asked, means_words, modality_words
from resmatch.matching.outcome import Grades
from resmatch.matching.transport import COLUMNS, transport_words, without_a_car


class Transport(Criterion):
    """Full points for a way without a car where there is none, and for help given in the way asked for.

    Where both are wished for, both are needed.
    """

    name = "transport"
    columns = COLUMNS
    field = "transit"

    def concerns(self, client: Client) -> bool:
        """Count only for who has no car, or asked for a way to meet."""
        return client.car is False or bool(client.format)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Read the judgements shared with the checks."""
        answers = [without_a_car(columns)] if client.car is False else []
        answers += [given_as_asked(columns, client)] if client.format else []
        refused = np.logical_or.reduce([answer == NO for answer in answers])
        unknown = np.logical_or.reduce([answer == UNKNOWN for answer in answers])
        return np.select([refused, unknown], [NOTHING, NOT_KNOWN], FULL).astype(np.int8)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say the ways beside what was asked."""
        if grade == NOT_KNOWN:
            return f"not known: {asked}"
        return f"{asked}: {listed}" if grade == FULL else f"not possible: {asked}"

    def asked(self, client: Client) -> str:
        """Say what is asked for."""
        asked = ["without a car"] if client.car is False else []
        return ", ".join([*asked, *([f"help {modality_words(client.format)}"] if client.format else [])])

    def shown(self, record: Record, client: Client) -> str:
        """Say the ways that matter to this client."""
        return transport_words(record) if client.car is False else means_words(record)


CRITERION = Transport()
