"""How directly a listing answers the need: its own purpose, or one it also serves."""

from __future__ import annotations

import numpy as np

from resmatch.matching.client import Client
from resmatch.matching.columns import Record
from resmatch.matching.criterion import FULL, Criterion
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.matching.wording import in_words

ALSO = 70
"""Grade of a listing that serves the need although it was made for another."""


class Need(Criterion):
    """Full points for a listing made for the need; 70 percent for one that also serves it.

    A recovery residence, for example, also answers a search for transitional housing.
    """

    name = "need"
    columns = ()
    field = "kind"

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Tell rows made for the need from rows that also serve it."""
        made_for = columns.index.made_for.get(columns.need, ())
        return np.where(np.isin(columns.numbers, made_for), FULL, ALSO).astype(np.int8)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say whether it is the very thing or a neighbour of it."""
        return f"{listed}: what was asked for" if grade == FULL else f"{listed}: also serves this need"

    def listed(self, record: Record) -> str:
        """Say the type, else the kind."""
        return in_words(record.get("type") or record["kind"])


CRITERION = Need()
