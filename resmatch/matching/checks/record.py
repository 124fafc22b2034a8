"""Whether a place takes people with a kind of record the client chose to share; one check for each kind.

Records are yes or no, never a story. Federal rules bar some public housing for a lifetime registration and
for making methamphetamine on assisted property (24 CFR 960.204, 982.553, 5.856).
"""

from __future__ import annotations

import numpy as np

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import UNKNOWN, YES, Record, pluck, tri
from resmatch.matching.grading import by_tri, only_where
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag, is_kind
from resmatch.matching.outcome import Grades, Outcome, outcome_of, soften
from resmatch.matching.wording import in_words
from resmatch.vocab import RECORDS

_FAIR_CHANCE = "employment.fair_chance"


class SharedRecord(Check):
    """Silent housing is called first. For work, hiring people with a record answers for every kind of it."""

    owns = ("L1",)
    topic = "record rules"

    def __init__(self, kind: str) -> None:
        self.kind, self.words = kind, RECORDS.label(kind)
        self.name = f"record_{kind}"
        self.field = f"record.{kind}"
        self.label = f"does not take people with {self.words}"
        self.columns = (tri(self.field), tri(_FAIR_CHANCE), flag("record_policy"), is_kind("employment"))

    def concerns(self, client: Client) -> bool:
        """Judge only what the client shared."""
        return client.record.get(self.kind) is True

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the answer for this kind, else for work whether people with a record are hired."""
        is_work = columns["kind:employment"] == YES
        own, hires = columns[self.field], columns[_FAIR_CHANCE]
        said = np.where(is_work & (own == UNKNOWN), hires, own)
        grades = soften(by_tri(said), is_work & (said == UNKNOWN))
        return only_where((columns["flag:record_policy"] == YES) | (own != UNKNOWN), grades)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say whether people with such a record are taken."""
        if outcome_of(grade) is Outcome.MET:
            return f"takes people with {self.words}"
        if outcome_of(grade) is Outcome.CONFLICT:
            return f"does not take people with {self.words}"
        return f"people with {self.words}: {listed}" if listed else f"does not say if it takes people with {self.words}"

    def listed(self, record: Record) -> str:
        """Give the answer."""
        own = pluck(record, self.field)
        return in_words(own if own is not None else pluck(record, _FAIR_CHANCE))

    def question(self, grade: int, listed: str) -> str:
        """Ask for all rules, so that nobody's own record is told."""
        return "Which kinds of record can you not take?"


CHECKS = tuple(SharedRecord(kind) for kind in RECORDS.ids)
