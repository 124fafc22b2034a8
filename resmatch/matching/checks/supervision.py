"""Whether a place takes people on probation, parole or pretrial release."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, tri
from resmatch.matching.grading import by_tri, only_where
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag
from resmatch.matching.outcome import Grades, Outcome, outcome_of


class Supervision(Check):
    """Asked of housing and shelters; silence is called first."""

    name = "supervision"
    owns = ("L4",)
    columns = (tri("accepts_supervision"), flag("housing"))
    field = "accepts_supervision"
    topic = "probation or parole"
    label = "does not take people on probation or parole"

    def concerns(self, client: Client) -> bool:
        """Judge only who is known to be under supervision."""
        return client.supervision is not None

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the answer."""
        return only_where(columns["flag:housing"] == YES, by_tri(columns["accepts_supervision"]))

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say whether people under supervision are taken."""
        if outcome_of(grade) is Outcome.VERIFY:
            return (
                f"probation or parole: {listed}" if listed else "does not say if it takes people on probation or parole"
            )
        return f"{'takes' if outcome_of(grade) is Outcome.MET else 'does not take'} people on probation or parole"

    def question(self, grade: int, listed: str) -> str:
        """Ask for the rule."""
        return "Can people on probation or parole stay here?"


CHECK = Supervision()
