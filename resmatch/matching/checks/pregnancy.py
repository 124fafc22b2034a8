"""Whether a place to live, to get care or to withdraw takes a person who is pregnant."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import NO, YES, tri
from resmatch.matching.grading import by_tri, first_case, only_where
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag
from resmatch.matching.outcome import Grades, Outcome, outcome_of


class Pregnancy(Check):
    """Asked of the client only where a place says no, and only of people who can be pregnant."""

    name = topic = "pregnancy"
    owns = ("H1",)
    columns = (tri("accepts_pregnant"), flag("pregnancy_policy"))
    field = "accepts_pregnant"
    label = "does not take people who are pregnant"

    def concerns(self, client: Client) -> bool:
        """Ask where the client is pregnant, or where that is not known and may be so."""
        if client.pregnant is not None:
            return client.pregnant
        return client.gender != "man" or client.trans is True

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the answer for a pregnant person; of anyone else, only a no is asked about."""
        says = columns["accepts_pregnant"]
        not_known = first_case((says == NO, Outcome.ASK), otherwise=Outcome.NA)
        grades = by_tri(says) if client.pregnant else not_known
        return only_where(columns["flag:pregnancy_policy"] == YES, grades)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say whether people who are pregnant are taken."""
        if outcome_of(grade) is Outcome.MET:
            return "takes people who are pregnant"
        if outcome_of(grade) is Outcome.VERIFY:
            return (
                f"people who are pregnant: {listed}" if listed else "does not say if it takes people who are pregnant"
            )
        return "does not take people who are pregnant"

    def question(self, grade: int, listed: str) -> str:
        """Ask the place for its rule, or the client."""
        if outcome_of(grade) is Outcome.ASK:
            return "This place does not take people who are pregnant. Are you pregnant?"
        return "Do you take people who are pregnant?"


CHECK = Pregnancy()
