"""How well a person without a car can get there."""

from __future__ import annotations

import numpy as np

from resmatch.matching.client import Client
from resmatch.matching.columns import NO, YES, Record
from resmatch.matching.criterion import FULL, NOT_KNOWN, NOTHING, Criterion
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.matching.transport import COLUMNS, transport_words, without_a_car


class Transport(Criterion):
    """Full points for a bus, a ride, or help that comes by phone, video or van."""

    name = "transport"
    columns = COLUMNS
    field = "transit"

    def concerns(self, client: Client) -> bool:
        """Count only for who has no car."""
        return client.car is False

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Read the one judgement shared with the check."""
        answer = without_a_car(columns)
        return np.select([answer == YES, answer == NO], [FULL, NOTHING], NOT_KNOWN).astype(np.int8)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say how to get there."""
        if grade == FULL:
            return f"without a car: {listed}"
        return "no way there without a car" if grade == NOTHING else "does not say how to get there without a car"

    def asked(self, client: Client) -> str:
        """Say what is missing."""
        return "no car"

    def listed(self, record: Record) -> str:
        """Say the ways."""
        return transport_words(record)


CRITERION = Transport()
