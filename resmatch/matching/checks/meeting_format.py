"""Whether help is given in a way the client asked for: in person, by video, by phone."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import NO, YES, Record
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.means import MEANS, given_as_asked, means_words, modality_words
from resmatch.matching.outcome import Grades, Outcome, outcome_of, soften


class Format(Check):
    """A wish that earns points and may warn; only as a must does it set a listing aside."""

    name = "format"
    owns: tuple[str, ...] = ()
    columns = (MEANS,)
    field = "modality"
    topic = "way to meet"
    label = "not given that way"

    def concerns(self, client: Client) -> bool:
        """Judge only where a way was asked for."""
        return bool(client.format)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Look for one of the ways asked for; silence is a question."""
        answer = given_as_asked(columns, client)
        grades = first_case((answer == YES, Outcome.MET), (answer == NO, Outcome.CONFLICT), otherwise=Outcome.VERIFY)
        return soften(grades, self.name not in client.must)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say the ways there are."""
        if outcome_of(grade) is Outcome.VERIFY:
            return "does not say if people meet in person, by phone or by video"
        return f"help is given {listed}" + ("" if outcome_of(grade) is Outcome.MET else f", not {asked}")

    def asked(self, client: Client) -> str:
        """Say the ways asked for."""
        return modality_words(client.format)

    def listed(self, record: Record) -> str:
        """Say how help is given."""
        return means_words(record)

    def question(self, grade: int, listed: str) -> str:
        """Ask for all ways."""
        return "Do people meet in person, by phone or by video?"


CHECK = Format()
