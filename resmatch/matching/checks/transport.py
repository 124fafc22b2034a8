"""Whether a person without a car can get there: a question for the call, never a reason to set aside."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import NO, YES, Record
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades, Outcome, outcome_of, soften
from resmatch.matching.transport import COLUMNS, transport_words, without_a_car


class Transport(Check):
    """A bus, a ride, or help that comes by phone, video or van; silence is asked about."""

    name = "transport"
    owns = ("G3",)
    columns = COLUMNS
    field = "transit"
    topic = "getting there"

    def concerns(self, client: Client) -> bool:
        """Ask only for who has no car."""
        return client.car is False

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Read the one judgement shared with the criterion; it never moves a tier."""
        answer = without_a_car(columns)
        return soften(
            first_case((answer == YES, Outcome.MET), (answer == NO, Outcome.CONFLICT), otherwise=Outcome.VERIFY)
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say how to get there."""
        if outcome_of(grade) is Outcome.VERIFY:
            return "does not say how to get there without a car"
        return listed if outcome_of(grade) is Outcome.MET else "no bus or train, and nobody picks people up"

    def listed(self, record: Record) -> str:
        """Say the ways."""
        return transport_words(record)

    def question(self, grade: int, listed: str) -> str:
        """Ask for bus and ride."""
        return "Which bus or train stops near you, and can someone pick people up?"


CHECK = Transport()
