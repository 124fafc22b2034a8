"""Whether a couple can stay together and a pet can come along."""

from __future__ import annotations

import numpy as np

from resmatch.matching.client import Client
from resmatch.matching.columns import CASE_BY_CASE, NO, YES, Record, tri
from resmatch.matching.criterion import FULL, NOT_KNOWN, NOTHING, Criterion
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.matching.wording import in_words
from resmatch.text import join_words

CASE = 50

_COUPLES, _PETS = "couples", "pets"


class Household(Criterion):
    """Points for who takes the couple and the pet; a service animal is not a pet and needs no points."""

    name = "household"
    columns = (tri(_COUPLES), tri(_PETS))
    field = _PETS

    def concerns(self, client: Client) -> bool:
        """Count where a partner or a pet comes along."""
        return bool(_coming(client))

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade each answer; a couple with a pet share the points."""
        grades = np.array([_taken(columns, field) for field in _coming(client)])
        worth = np.where(grades == NOT_KNOWN, CASE, grades).mean(axis=0).astype(np.int8)
        return np.where((grades == NOT_KNOWN).all(axis=0), NOT_KNOWN, worth).astype(np.int8)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say who can come along."""
        if grade == NOT_KNOWN:
            return f"does not say if it takes {asked}"
        if grade in (FULL, NOTHING):
            return f"takes {asked}" if grade == FULL else f"does not take {asked}"
        return f"asked for: {asked}; {listed}"

    def asked(self, client: Client) -> str:
        """Name who comes along."""
        return join_words(list(_coming(client)))

    def listed(self, record: Record) -> str:
        """Say the answers for couples and pets."""
        said = {field: in_words(record.get(field)) or "not said" for field in (_COUPLES, _PETS)}
        return "; ".join(f"{field}: {answer}" for field, answer in said.items())


def _coming(client: Client) -> tuple[str, ...]:
    """Name the fields that say whether who comes along is taken."""
    return (*((_COUPLES,) if client.couple else ()), *((_PETS,) if client.pet == "pet" else ()))


def _taken(columns: Rows, field: str) -> Grades:
    said = columns[field]
    return first_case((said == YES, FULL), (said == NO, NOTHING), (said == CASE_BY_CASE, CASE), otherwise=NOT_KNOWN)


CRITERION = Household()
