"""How well the hours of a listing fit the times the client is free."""

from __future__ import annotations

import numpy as np

from resmatch.matching.client import Client
from resmatch.matching.columns import Record
from resmatch.matching.criterion import FULL, NOT_KNOWN, Criterion
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.matching.times import COLUMNS, schedule_words, wanted_share


class Time(Criterion):
    """Points for the share of a listing's hours, or of one visit, that lies in the wanted times."""

    name = "time"
    columns = COLUMNS
    field = "schedules"
    group = "hours"

    def concerns(self, client: Client) -> bool:
        """Count only where the client named times."""
        return client.wanted is not None

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Turn the share of wanted time into percent; no hours listed is not known."""
        share = wanted_share(columns, client)
        percent = np.floor(np.nan_to_num(share) * FULL)
        return np.where(np.isnan(share), NOT_KNOWN, percent).astype(np.int8)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say the hours beside what was asked."""
        if grade == NOT_KNOWN:
            return "call for times"
        if grade == 0:
            return f"not open {asked}: {listed}"
        return f"open {asked}: {listed}" if grade == FULL else f"open part of {asked}: {listed}"

    def asked(self, client: Client) -> str:
        """Say the wanted times."""
        return client.when or "at the wanted times"

    def listed(self, record: Record) -> str:
        """Say the hours."""
        return schedule_words(record)


CRITERION = Time()
