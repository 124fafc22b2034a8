"""What a check is: one hard question about a listing, asked of all rows at once.

A check lives in one module of ``checks/`` and holds everything about its question: the columns it
needs, how it judges, and the sentence for each grade. Ranking and explaining read the same grade.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import date

from resmatch.matching.client import Client
from resmatch.matching.columns import Column, Record, pluck
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.matching.wording import in_words


class Check(ABC):
    """One question about a listing.

    ``name`` is its public id, ``owns`` the rows of cases/match_semantics.yaml it answers for,
    ``field`` the field of a record its answer rests on, ``group`` the freshness group of that
    field ("" where age does not turn a yes into a question), ``topic`` what a call should settle,
    ``label`` how a set-aside listing is counted ("too far"), ``favourable`` the answer that opens the
    door ("no" for a fee, say): it never lowers a place, and the other answer never raises one.
    """

    name: str
    owns: tuple[str, ...]
    columns: tuple[Column, ...]
    field: str
    group: str = ""
    topic: str = ""
    label: str = ""
    favourable: str = "yes"

    def concerns(self, client: Client) -> bool:
        """Tell whether the question bears on this client at all."""
        return True

    @abstractmethod
    def grade(self, columns: Rows, client: Client) -> Grades:
        """Judge all rows: one int8 grade per row (see outcome.py)."""

    @abstractmethod
    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say one grade in a plain sentence that starts in lower case."""

    def asked(self, client: Client) -> str:
        """Say what was asked, in words; empty where nothing was."""
        return ""

    def listed(self, record: Record) -> str:
        """Say what the listing says, in words; empty where it is silent."""
        return in_words(pluck(record, self.field))

    def shown(self, record: Record, client: Client) -> str:
        """Say what the listing says to this client (a distance, a free hour); the words of ``sentence``."""
        return self.listed(record)

    def question(self, grade: int, listed: str) -> str:
        """Give the question that would settle a VERIFY (for a call) or an ASK (for the client).

        A call question never holds a fact about the client.
        """
        return ""

    def opens_on(self, record: Record, client: Client) -> date | None:
        """Give the day on which a conflict ends by itself, where there is one."""
        return None
