"""Whether a place has what a person needs to get in and around; one check for each feature.

A room that a wheelchair can enter says nothing about the bathroom.
"""

from __future__ import annotations

from resmatch.matching.access import NOUNS, PHYSICAL
from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import NO, Column, tri
from resmatch.matching.grading import by_tri, only_where
from resmatch.matching.index import Rows
from resmatch.matching.kinds import REMOTE
from resmatch.matching.outcome import Grades, Outcome, outcome_of, soften
from resmatch.vocab import ACCESSIBILITY


class AccessNeed(Check):
    """What a body needs is a closed door where it is missing; other features are so only as a must.

    Nobody has to get in where help comes by phone or video.
    """

    owns: tuple[str, ...] = ("A1",)

    def __init__(self, feature: str) -> None:
        self.feature, self.words = feature, NOUNS[feature]
        self.name = f"access_{feature}"
        self.topic = ACCESSIBILITY.label(feature)
        self.field = f"accessibility.{feature}"
        self.label = f"no {self.topic}"
        self.columns: tuple[Column, ...] = (tri(self.field), REMOTE)

    def concerns(self, client: Client) -> bool:
        """Judge only what the client needs."""
        return self.feature in client.access

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the feature where people go."""
        grades = by_tri(columns[self.field])
        if self.feature in PHYSICAL:
            return only_where(columns["remote"] == NO, grades)
        return soften(grades, "access" not in client.must)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say whether it is there."""
        if outcome_of(grade) is Outcome.VERIFY:
            return f"{self.words}: {listed}" if listed else f"does not say if it has {self.words}"
        return f"{'has' if outcome_of(grade) is Outcome.MET else 'does not have'} {self.words}"

    def question(self, grade: int, listed: str) -> str:
        """Ask for the feature."""
        return f"Is there {self.words}?"


CHECKS = tuple(AccessNeed(feature) for feature in ACCESSIBILITY.ids)
