"""Whether a place takes a person who wears a GPS monitor or may not leave home."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, tri
from resmatch.matching.grading import by_tri, only_where
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag
from resmatch.matching.outcome import Grades, Outcome, outcome_of


class Gps(Check):
    """Asked where people live; silence is called first."""

    name = "gps"
    owns = ("L3",)
    columns = (tri("accepts_gps"), flag("housing"), flag("residential"))
    field = "accepts_gps"
    topic = "GPS monitor"
    label = "does not take people with a GPS monitor"

    def concerns(self, client: Client) -> bool:
        """Judge only who is known to wear a monitor."""
        return client.gps is True

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the answer."""
        lives_there = (columns["flag:housing"] == YES) | (columns["flag:residential"] == YES)
        return only_where(lives_there, by_tri(columns["accepts_gps"]))

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say whether a monitor is accepted."""
        if outcome_of(grade) is Outcome.VERIFY:
            return f"GPS monitor: {listed}" if listed else "does not say if people with a GPS monitor can stay"
        return f"{'takes' if outcome_of(grade) is Outcome.MET else 'does not take'} people with a GPS monitor"

    def question(self, grade: int, listed: str) -> str:
        """Ask for the rule."""
        return "Can people with a GPS monitor or home confinement stay here?"


CHECK = Gps()
