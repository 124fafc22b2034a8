"""Whether a way to pay that the client named is taken."""

from __future__ import annotations

import numpy as np

from resmatch.matching.client import Client
from resmatch.matching.columns import NO, YES, Record
from resmatch.matching.criterion import FULL, NOT_KNOWN, NOTHING, Criterion
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.matching.payers import COLUMNS, asked_words, listed_words, paid


class Payer(Criterion):
    """Full points where one of the client's payers is taken or nothing needs to be paid."""

    name = "payer"
    columns = COLUMNS
    field = "payers"
    group = "payers"

    def concerns(self, client: Client) -> bool:
        """Count only where the client said how they pay."""
        return bool(client.insurance)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Read the one judgement of payers shared with the check."""
        answer = paid(columns, client)
        return np.select([answer == YES, answer == NO], [FULL, NOTHING], NOT_KNOWN).astype(np.int8)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say what is taken."""
        if grade == FULL:
            return f"payment works: {listed}"
        return f"does not take {asked}" if grade == NOTHING else f"does not say if it takes {asked}"

    def asked(self, client: Client) -> str:
        """Name the client's payers."""
        return asked_words(client)

    def listed(self, record: Record) -> str:
        """Name what the listing says it takes."""
        return listed_words(record)


CRITERION = Payer()
