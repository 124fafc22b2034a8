"""Whether a listing is made for the people the client asked to be among."""

from __future__ import annotations

import numpy as np

from resmatch.matching.client import Client
from resmatch.matching.columns import CASE_BY_CASE, NO, YES, Record, bits, has_any, word_set
from resmatch.matching.criterion import FULL, NOT_KNOWN, NOTHING, Criterion
from resmatch.matching.grading import first_case
from resmatch.matching.groups import AFFIRMING
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.text import join_words
from resmatch.vocab import POPULATIONS

CASE = 50

_NATIVE = "native_american"
_PREGNANT = "pregnant"
_LGBTQ = "lgbtq"
_FIELDS = ("culturally_specific", "populations")


def _populations_of(record: Record) -> tuple[str, ...]:
    said = (record.get(field) for field in _FIELDS)
    return tuple(str(word) for words in said if isinstance(words, list | tuple) for word in words)


POPULATION_SET = word_set("made for", _FIELDS, POPULATIONS.ids, _populations_of)
"""The people a listing is made for, as a bit set over ``POPULATIONS.ids``; 0 where nobody said."""


class Belonging(Criterion):
    """Counts only what the client asked for: culture, LGBTQ+ welcome, care made for pregnancy.

    Nothing is read out of a name, a ZIP code or a language, and silence is never held against a place.
    """

    name = "belonging"
    owns = ("I12",)
    columns = (POPULATION_SET, AFFIRMING)
    field = "populations"

    def concerns(self, client: Client) -> bool:
        """Count where the client asked for people, a welcome or perinatal care."""
        return bool(_people(client)) or client.lgbtq is True

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade each wish; several wishes share the points."""
        wishes = [_made_for(columns, population) for population in _people(client)]
        if client.lgbtq is True:
            wishes.append(_welcome(columns))
        grades = np.array(wishes)
        worth = np.where(grades == NOT_KNOWN, CASE, grades).mean(axis=0).astype(np.int8)
        return np.where((grades == NOT_KNOWN).all(axis=0), NOT_KNOWN, worth).astype(np.int8)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say who the listing is made for."""
        if grade == NOT_KNOWN:
            return f"does not say if it is made for {asked}"
        if grade == NOTHING:
            return f"says it is not a place for {asked}"
        return (
            f"made for {listed or asked}" if grade == FULL else f"asked for: {asked}; made for: {listed or 'not said'}"
        )

    def asked(self, client: Client) -> str:
        """Name the people asked for."""
        wanted = (*_people(client), *((_LGBTQ,) if client.lgbtq is True else ()))
        return join_words([POPULATIONS.label(population) for population in wanted])

    def listed(self, record: Record) -> str:
        """Name the people the listing is made for."""
        return join_words([POPULATIONS.label(population) for population in _populations_of(record)])


def _people(client: Client) -> tuple[str, ...]:
    """Give the populations asked for."""
    wanted = list(client.culture)
    if client.native is True:
        wanted.append(_NATIVE)
    if client.pregnant is True:
        wanted.append(_PREGNANT)
    return tuple(dict.fromkeys(wanted))


def _made_for(columns: Rows, population: str) -> Grades:
    made = has_any(columns[POPULATION_SET.name], bits(POPULATIONS.ids, (population,)))
    return first_case((made, FULL), otherwise=NOT_KNOWN)


def _welcome(columns: Rows) -> Grades:
    said = columns[AFFIRMING.name]
    return first_case((said == YES, FULL), (said == NO, NOTHING), (said == CASE_BY_CASE, CASE), otherwise=NOT_KNOWN)


CRITERION = Belonging()
