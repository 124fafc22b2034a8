"""Whether a house has the level of support the client wishes for.

A level is a kind of support, not a grade: a higher one is another house, not a better one.
"""

from __future__ import annotations

import numpy as np

from resmatch.matching.client import Client
from resmatch.matching.columns import UNKNOWN, YES, Record, choice, pluck
from resmatch.matching.criterion import FULL, NOT_APPLICABLE, NOT_KNOWN, NOTHING, Criterion
from resmatch.matching.index import Rows
from resmatch.matching.kinds import is_kind
from resmatch.matching.outcome import Grades

LEVELS = ("narr_1", "narr_2", "narr_3", "narr_4", "oxford_house", "uncertified")
_LEVEL = "housing.narr_level"


class CertificationLevel(Criterion):
    """Full points for the very level, none for another; only where the client wishes for one."""

    name = "certification"
    owns = ("D3",)
    columns = (choice(_LEVEL, LEVELS), is_kind("housing"))
    field = _LEVEL

    def concerns(self, client: Client) -> bool:
        """Count only where a level was wished for."""
        return client.narr_level in LEVELS

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Compare the levels of houses."""
        level = columns[_LEVEL]
        wanted = LEVELS.index(str(client.narr_level))
        cases = [columns["kind:housing"] != YES, level == UNKNOWN, level == wanted]
        return np.select(cases, [NOT_APPLICABLE, NOT_KNOWN, FULL], NOTHING).astype(np.int8)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say the level as a kind of support."""
        if grade == NOT_APPLICABLE:
            return "levels of support are for houses"
        return f"{listed} (asked for: {asked})" if listed else "does not say its level of support"

    def asked(self, client: Client) -> str:
        """Say the level wished for."""
        return _words(client.narr_level)

    def listed(self, record: Record) -> str:
        """Say the level of the house."""
        level = pluck(record, _LEVEL)
        return _words(str(level)) if level in LEVELS else ""


def _words(level: str | None) -> str:
    return (level or "").replace("narr_", "NARR level ").replace("oxford_house", "Oxford House")


CRITERION = CertificationLevel()
