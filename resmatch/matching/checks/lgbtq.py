"""Whether a place is safe and welcoming for LGBTQ+ people, only where the client wants that used."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, Record
from resmatch.matching.grading import by_tri, grades_as
from resmatch.matching.groups import AFFIRMING
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag
from resmatch.matching.outcome import Grades, Outcome, outcome_of, soften
from resmatch.matching.wording import in_words


class Lgbtq(Check):
    """A wish that warns of a no. As a must, a no sets aside, and silence is called about where people live."""

    name = topic = "lgbtq"
    owns = ("I4",)
    columns = (AFFIRMING, flag("congregate"))
    field = "lgbtq_affirming"
    label = "does not welcome LGBTQ+ people"

    def concerns(self, client: Client) -> bool:
        """Ask only where the client wants it used."""
        return client.lgbtq is True

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the answer; without a must, silence is left to the points."""
        said = columns[AFFIRMING.name]
        if self.name not in client.must:
            return soften(by_tri(said, silent=Outcome.NA))
        grades = by_tri(said)
        can_wait = grades_as(grades, Outcome.VERIFY) & (columns["flag:congregate"] != YES)
        return soften(grades, can_wait)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say whether LGBTQ+ people are welcome."""
        if outcome_of(grade) is Outcome.MET:
            return "welcomes LGBTQ+ people"
        if outcome_of(grade) is Outcome.CONFLICT:
            return "says it is not a place for LGBTQ+ people"
        return f"LGBTQ+ people: {listed}" if listed else "does not say if it is safe for LGBTQ+ people"

    def listed(self, record: Record) -> str:
        """Give the answer."""
        return in_words(record.get("lgbtq_affirming"))

    def question(self, grade: int, listed: str) -> str:
        """Ask for the welcome, not about a person."""
        return "Is this place safe and welcoming for LGBTQ+ people?"


CHECK = Lgbtq()
