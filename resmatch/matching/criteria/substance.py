"""Whether a listing has experience with the client's substances or behaviors."""

from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.columns import Record, has_any
from resmatch.matching.criterion import FULL, NOT_KNOWN, Criterion
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.matching.substances import (
    BEHAVIOR_SET,
    SUBSTANCE_SET,
    behavior_mask,
    behavior_words,
    served_words,
    substance_mask,
    substance_words,
)

FOR_OTHERS = 30
"""Grade of a listing that names other substances; it may still take everyone."""


class Substance(Criterion):
    """A wish: who is limited to other substances is set aside by the check, not here."""

    name = "substance"
    columns = (SUBSTANCE_SET, BEHAVIOR_SET)
    field = "substances"

    def concerns(self, client: Client) -> bool:
        """Count where the client named a substance or a behavior."""
        return bool(client.substances or client.behaviors)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Compare both lists; a silent listing is not known."""
        substances, behaviors = columns[SUBSTANCE_SET.name], columns[BEHAVIOR_SET.name]
        shared = has_any(substances, substance_mask(client.substances)) | has_any(
            behaviors, behavior_mask(client.behaviors)
        )
        named = (substances != 0) | (behaviors != 0)
        return first_case((shared, FULL), (named, FOR_OTHERS), otherwise=NOT_KNOWN)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Name what the listing works with."""
        if grade == NOT_KNOWN:
            return "names no substances"
        return f"works with {listed}" + ("" if grade == FULL else f"; asked for: {asked}")

    def asked(self, client: Client) -> str:
        """Name the client's substances and behaviors."""
        words = (substance_words(client.substances), behavior_words(client.behaviors))
        return " and ".join(filter(None, words))

    def listed(self, record: Record) -> str:
        """Name what the listing works with."""
        return served_words(record)


CRITERION = Substance()
