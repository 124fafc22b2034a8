"""Whether a listing has a time that the client says it must have."""

from __future__ import annotations

import numpy as np

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import Record
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades, Outcome, outcome_of
from resmatch.matching.times import COLUMNS, schedule_words, wanted_share


class WantedTimes(Check):
    """Times are a wish that earns points; only as a must do they set a listing aside."""

    name = "when"
    owns: tuple[str, ...] = ()
    columns = COLUMNS
    field = "schedules"
    group = "hours"
    topic = "times"
    label = "not at the wanted times"

    def concerns(self, client: Client) -> bool:
        """Judge only where the times are a must."""
        return client.wanted is not None and self.name in client.must

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Look for any shared time; hours that nobody named are a question."""
        share = wanted_share(columns, client)
        return first_case((np.isnan(share), Outcome.VERIFY), (share == 0, Outcome.CONFLICT), otherwise=Outcome.MET)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say the hours beside what was asked."""
        if outcome_of(grade) is Outcome.VERIFY:
            return "does not say its hours: call for times"
        return f"{'open' if outcome_of(grade) is Outcome.MET else 'not open'} {asked}: {listed}"

    def asked(self, client: Client) -> str:
        """Say the wanted times."""
        return client.when or "at the wanted times"

    def listed(self, record: Record) -> str:
        """Say the hours."""
        return schedule_words(record)

    def question(self, grade: int, listed: str) -> str:
        """Ask for the times."""
        return "On which days and at what times are you open?"


CHECK = WantedTimes()
