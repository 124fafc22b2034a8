"""Whether two people who are a couple can stay together."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, tri
from resmatch.matching.grading import by_tri, only_where
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag
from resmatch.matching.outcome import Grades, Outcome, outcome_of, soften


class Couple(Check):
    """A wish unless the client says it is a must."""

    name = topic = "couple"
    owns = ("H3",)
    columns = (tri("couples"), flag("housing"), flag("residential"))
    field = "couples"
    label = "does not take couples"

    def concerns(self, client: Client) -> bool:
        """Ask only for couples."""
        return client.couple is True

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the answer where people live."""
        lives_there = (columns["flag:housing"] == YES) | (columns["flag:residential"] == YES)
        return soften(only_where(lives_there, by_tri(columns["couples"])), self.name not in client.must)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say whether couples can stay together."""
        if outcome_of(grade) is Outcome.MET:
            return "takes couples"
        if outcome_of(grade) is Outcome.CONFLICT:
            return "does not take couples"
        return f"couples: {listed}" if listed else "does not say if couples can stay together"

    def question(self, grade: int, listed: str) -> str:
        """Ask for the rule."""
        return "Can couples stay here together?"


CHECK = Couple()
