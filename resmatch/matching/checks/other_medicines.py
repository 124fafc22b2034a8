"""Whether a person may bring other prescribed medicines, by class, to a place where they live."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, tri
from resmatch.matching.grading import by_tri, only_where
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag
from resmatch.matching.medicine import takes
from resmatch.matching.outcome import Grades, Outcome, outcome_of
from resmatch.vocab import MEDICINES, OTHER_MEDICINES


class OtherMedicine(Check):
    """Places that are silent about a class are called first, with a question that names no class."""

    owns = ("M6",)
    group = "moud"
    topic = "prescribed medicine"

    def __init__(self, medicine: str) -> None:
        self.name = self.medicine = medicine
        self.words = MEDICINES.label(medicine)
        self.field = f"other_medicines.{medicine}"
        self.label = f"no {self.words}"
        self.columns = (tri(self.field), flag("other_medicine_policy"))

    def concerns(self, client: Client) -> bool:
        """Ask only for who takes a medicine of this class."""
        return takes(client, self.medicine)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the answer for this class where people live."""
        return only_where(columns["flag:other_medicine_policy"] == YES, by_tri(columns[self.field]))

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say whether the medicine may come along."""
        if outcome_of(grade) is Outcome.MET:
            return f"residents can take prescribed {self.words}"
        if outcome_of(grade) is Outcome.CONFLICT:
            return f"residents cannot take {self.words}, even when prescribed"
        return f"prescribed {self.words}: {listed}" if listed else f"does not say if {self.words} may be brought"

    def question(self, grade: int, listed: str) -> str:
        """Ask about all prescribed medicines at once, so that no one is told about."""
        return "Which prescribed medicines can residents bring?"


CHECKS = tuple(map(OtherMedicine, OTHER_MEDICINES.ids))
