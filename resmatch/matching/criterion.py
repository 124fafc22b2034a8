"""What a criterion is: one soft wish that earns points, judged for all rows at once."""

from __future__ import annotations

from abc import ABC, abstractmethod

import numpy as np
from numpy.typing import NDArray

from resmatch.matching.client import Client
from resmatch.matching.columns import Column, Record, pluck
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.matching.wording import in_words

FULL = 100
"""Grade of a plain yes; grades 1 to 99 are partly, 0 is no."""
NOTHING = 0
NOT_KNOWN = -1
"""Grade of a silent listing: half the points."""
NOT_APPLICABLE = -2
"""Grade of a listing the question does not fit (distance to a phone line): half the points."""
NOT_WANTED = -3
"""Grade of what the client would rather not have: a tenth of the points."""

_HALF_PERCENT, _TENTH_PERCENT = 50, 10


def points(grades: Grades, of: int) -> NDArray[np.int32]:
    """Turn grades into whole points out of ``of``: floor(of x grade)."""
    percent = grades.astype(np.int32)
    percent = np.where(percent == NOT_WANTED, _TENTH_PERCENT, percent)
    percent = np.where(percent < 0, _HALF_PERCENT, percent)
    return (percent * of // FULL).astype(np.int32)


def state_of(grade: int) -> str:
    """Say a grade as one of the four states: yes, partly, unknown, no."""
    if grade in (NOT_KNOWN, NOT_APPLICABLE):
        return "unknown"
    if grade in (NOTHING, NOT_WANTED):
        return "no"
    return "yes" if grade == FULL else "partly"


class Criterion(ABC):
    """One soft wish.

    ``name`` is its public id and the name its weight has in a policy; ``owns`` the rows of
    cases/match_semantics.yaml it answers for; ``field`` the field of a record it rests on;
    ``group`` that field's freshness group.
    """

    name: str
    owns: tuple[str, ...] = ()
    columns: tuple[Column, ...]
    field: str
    group: str = ""

    def concerns(self, client: Client) -> bool:
        """Tell whether the client asked for this; what nobody asked for earns no points."""
        return True

    @abstractmethod
    def grade(self, columns: Rows, client: Client) -> Grades:
        """Judge all rows: 0 to 100 percent, or one of the named codes of this module."""

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
        """Say what the listing says to this client (a distance, a free hour)."""
        return self.listed(record)
