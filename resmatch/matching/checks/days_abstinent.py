"""Whether the days since the client's last use are as many as a place asks for."""

from __future__ import annotations

from datetime import date, timedelta

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import NO, UNKNOWN, YES, Record, tri, whole
from resmatch.matching.grading import Case, first_case
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag
from resmatch.matching.outcome import Grades, Outcome, outcome_of, variant, variant_of
from resmatch.text import plural

HOURS_PER_DAY = 24
NO_DAYS_ASKED = variant(Outcome.MET, 1)
_DAYS = "min_days_abstinent"


class DaysAbstinent(Check):
    """Too few days is a no that ends on a day that can be named. A silent house is called first."""

    name = "days_abstinent"
    owns = ("T1",)
    columns = (tri("abstinence_required"), whole(_DAYS), flag("housing"))
    field = _DAYS
    topic = "days since last use"
    label = "more days abstinent needed"
    favourable = "0"

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Compare the days; without the client's days, ask where a place asks for some."""
        asked_for = columns[_DAYS]
        return first_case(
            (columns["abstinence_required"] == NO, Outcome.NA),
            (asked_for == 0, NO_DAYS_ASKED),
            _compared(columns, days_since_use(client)),
            (asked_for > 0, Outcome.CONFLICT),
            (columns["flag:housing"] == YES, Outcome.VERIFY),
            otherwise=Outcome.NA,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Name the days asked for."""
        if outcome_of(grade) is Outcome.VERIFY:
            return "does not say how many days without use it asks for"
        return "asks for no days without use" if variant_of(grade) else f"asks for {listed} without use"

    def asked(self, client: Client) -> str:
        """Say the days since the last use."""
        days = days_since_use(client)
        return "" if days is None else plural(days, "day")

    def listed(self, record: Record) -> str:
        """Say the days asked for."""
        days = record.get(_DAYS)
        return plural(days, "day") if isinstance(days, int) else ""

    def question(self, grade: int, listed: str) -> str:
        """Ask the client for the days, or the place for its rule."""
        if outcome_of(grade) is Outcome.ASK:
            return "How many days has it been since the last use?"
        return "How many days without use do you ask for before a person can move in?"

    def opens_on(self, record: Record, client: Client) -> date | None:
        """Give the day on which the client has the days, unless the client has not stopped."""
        days, asked_for = days_since_use(client), record.get(_DAYS)
        if days is None or client.now is None or client.abstinent is False or not isinstance(asked_for, int):
            return None
        return client.now.date() + timedelta(days=asked_for - days)


def days_since_use(client: Client) -> int | None:
    """Give the days since the last use: 0 for who has not stopped, None where it is not known."""
    if client.days_abstinent is not None:
        return client.days_abstinent
    if client.last_use_hours is not None:
        return int(client.last_use_hours // HOURS_PER_DAY)
    return 0 if client.abstinent is False else None


def _compared(columns: Rows, days: int | None) -> Case:
    asked_for = columns[_DAYS]
    if days is None:
        return asked_for > 0, Outcome.ASK
    return (asked_for != UNKNOWN) & (asked_for <= days), Outcome.MET


CHECK = DaysAbstinent()
