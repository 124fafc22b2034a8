"""Whether a place that requires abstinence is offered to who is not, or does not plan to be, abstinent."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, tri
from resmatch.matching.grading import by_tri, first_case
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag
from resmatch.matching.outcome import Grades, Outcome, outcome_of

GOALS_WITH_USE = ("reduce", "safer_use")


class Abstinence(Check):
    """Silence is called about where people live, and means nothing elsewhere."""

    name = "abstinence"
    topic = "abstinence rule"
    owns = ("P6",)
    columns = (tri("abstinence_required"), flag("housing"))
    field = "abstinence_required"
    label = "requires abstinence"
    favourable = "no"

    def concerns(self, client: Client) -> bool:
        """Ask where the client uses, or plans to use less or more safely."""
        return client.abstinent is False or client.goal in GOALS_WITH_USE

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the rule."""
        required = columns["abstinence_required"]
        elsewhere = columns["flag:housing"] != YES
        grades = by_tri(required, yes=Outcome.CONFLICT, no=Outcome.MET)
        return first_case(((required < 0) & elsewhere, Outcome.NA), otherwise=grades)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say the rule."""
        if outcome_of(grade) is Outcome.MET:
            return "does not require abstinence"
        if outcome_of(grade) is Outcome.CONFLICT:
            return "requires abstinence"
        return f"abstinence: {listed}" if listed else "does not say if abstinence is required"

    def question(self, grade: int, listed: str) -> str:
        """Ask for the rule and what follows from it."""
        return "Is abstinence required here, and what happens if a person uses?"


CHECK = Abstinence()
