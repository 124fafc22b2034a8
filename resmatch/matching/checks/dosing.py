"""Whether residents can leave early enough for a daily dose at a clinic."""

from __future__ import annotations

from resmatch.errors import BadTime
from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import UNKNOWN, YES, Column, Record, pluck
from resmatch.matching.grading import first_case, only_where
from resmatch.matching.index import Rows
from resmatch.matching.kinds import is_kind
from resmatch.matching.outcome import Grades, Outcome, outcome_of, soften
from resmatch.schedule import read_when
from resmatch.schedule.fields import read_time
from resmatch.schedule.times import MINUTES_PER_DAY, clock_minute


def _read_curfew_end(record: Record) -> int:
    try:
        return read_time(pluck(record, "housing.curfew_ends"))
    except BadTime:
        return UNKNOWN


CURFEW_ENDS = Column("curfew ends", ("housing",), "int16", UNKNOWN, _read_curfew_end)


class Dosing(Check):
    """A wish: a curfew that ends after the clinic opens is a question, never a reason to set aside."""

    name = "dosing"
    owns = ("M7",)
    columns = (CURFEW_ENDS, is_kind("housing"))
    field = "housing.curfew_ends"
    topic = "morning rules"

    def concerns(self, client: Client) -> bool:
        """Ask only for who has a daily time at a clinic."""
        return bool(client.dosing)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Compare the end of the curfew with the first minute of dosing."""
        ends = columns[CURFEW_ENDS.name]
        early_enough = (ends != UNKNOWN) & (ends <= first_dose_minute(client))
        grades = first_case((early_enough, Outcome.MET), otherwise=Outcome.VERIFY)
        return soften(only_where(columns["kind:housing"] == YES, grades))

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say the curfew beside the dosing time."""
        if not listed:
            return "does not say when residents can leave in the morning"
        if outcome_of(grade) is Outcome.MET:
            return f"residents can leave from {listed}, in time for {asked}"
        return f"residents can leave from {listed}, after dosing starts at {asked}"

    def asked(self, client: Client) -> str:
        """Say when dosing starts."""
        return clock_minute(first_dose_minute(client))

    def listed(self, record: Record) -> str:
        """Say when the curfew ends; empty where the listing is silent."""
        minute = _read_curfew_end(record)
        return "" if minute == UNKNOWN else clock_minute(minute)

    def question(self, grade: int, listed: str) -> str:
        """Ask about mornings, without saying what for."""
        return "How early can residents leave in the morning for health care?"


def first_dose_minute(client: Client) -> int:
    """Give the earliest minute of the day at which a dose can be had, over all days."""
    assert client.now is not None, "a client is resolved before it is judged"
    windows = [read_when(text, client.now).windows for text in client.dosing]
    return min(start % MINUTES_PER_DAY for window in windows for start, _ in window.spans)


CHECK = Dosing()
