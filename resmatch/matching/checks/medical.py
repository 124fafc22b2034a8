"""Whether a place to stay can support a health need; one check for each need."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, Column, tri
from resmatch.matching.grading import by_tri, only_where
from resmatch.matching.index import Rows
from resmatch.matching.kinds import OVERNIGHT
from resmatch.matching.outcome import Grades, Outcome, outcome_of
from resmatch.vocab import MEDICAL_SUPPORT


class MedicalNeed(Check):
    """Asked where people sleep: housing, shelters, residential treatment and detox."""

    owns: tuple[str, ...] = ("A4",)

    def __init__(self, need: str) -> None:
        self.need, self.words = need, MEDICAL_SUPPORT.label(need)
        self.name = f"medical_{need}"
        self.topic = self.words
        self.field = f"medical_support.{need}"
        self.label = f"cannot support {self.words}"
        self.columns: tuple[Column, ...] = (tri(self.field), OVERNIGHT)

    def concerns(self, client: Client) -> bool:
        """Judge only what the client needs."""
        return self.need in client.medical

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the support."""
        return only_where(columns["overnight"] == YES, by_tri(columns[self.field]))

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say whether it is supported."""
        if outcome_of(grade) is Outcome.VERIFY:
            return f"{self.words}: {listed}" if listed else f"does not say if it can support {self.words}"
        return f"{'can' if outcome_of(grade) is Outcome.MET else 'cannot'} support {self.words}"

    def question(self, grade: int, listed: str) -> str:
        """Ask about the place, not about a person."""
        return f"Can the place support {self.words}?"


CHECKS = tuple(MedicalNeed(need) for need in MEDICAL_SUPPORT.ids)
