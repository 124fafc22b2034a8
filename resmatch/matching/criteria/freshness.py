"""How lately the entry was checked."""

from __future__ import annotations

import numpy as np

from resmatch.matching.client import Client
from resmatch.matching.columns import UNKNOWN, Record
from resmatch.matching.criterion import FULL, NOT_KNOWN, NOTHING, Criterion
from resmatch.matching.freshness import checked_column, checked_on
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades

FRESH_DAYS = 90
WORTHLESS_DAYS = 730
"""A check counts fully for a quarter, then less each day, and not at all after two years."""


class Freshness(Criterion):
    """Full points for a check in the last 90 days, falling to none after two years."""

    name = "freshness"
    columns = (checked_column(""),)
    field = "verified"

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Turn days since the last check into percent."""
        assert client.now is not None, "a client is resolved before it is judged"
        checked = columns["checked:"]
        days = client.now.date().toordinal() - checked
        share = (WORTHLESS_DAYS - days) / (WORTHLESS_DAYS - FRESH_DAYS)
        percent = np.clip(np.floor(share * FULL), NOTHING, FULL)
        return np.where(checked == UNKNOWN, NOT_KNOWN, percent).astype(np.int8)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say when it was checked."""
        return f"checked {listed}" if listed else "nobody has said when this was checked"

    def listed(self, record: Record) -> str:
        """Give the date of the last check."""
        checked = checked_on(record)
        return checked.isoformat() if checked else ""


CRITERION = Freshness()
