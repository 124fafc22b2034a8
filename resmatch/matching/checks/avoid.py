"""Whether a listing is among the places, operators and areas the client has to avoid."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from resmatch.geo.zone import inside
from resmatch.matching import places
from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import NO, YES, Record, computed
from resmatch.matching.grading import Case, Mask, first_case
from resmatch.matching.index import Rows
from resmatch.matching.names import NAME_KEYS, name_key
from resmatch.matching.outcome import Grades, Outcome, outcome_of, variant, variant_of

IN_AN_AREA = variant(Outcome.CONFLICT, 1)


def _read_moves(record: Record) -> int:
    modality = record.get("modality")
    return int(isinstance(modality, list | tuple) and "mobile_unit" in modality)


MOVES = computed("moves", ("modality",), _read_moves, missing=NO)
"""Whether a listing has no fixed place (1)."""


class Avoid(Check):
    """The words never tell who or what is avoided. A place that moves or is not known is asked about."""

    name = "avoid"
    topic = "where it is"
    owns = ("I6",)
    columns = (*NAME_KEYS, *places.COLUMNS, MOVES)
    field = "location"
    label = "to be avoided"
    favourable = "no"

    def concerns(self, client: Client) -> bool:
        """Ask only where something is to be avoided."""
        return bool(client.avoid)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Compare ids, names and operators, then points with the areas."""
        zones = [item for item in client.avoid if isinstance(item, Mapping)]
        cases: list[Case] = [(_is_named(columns, client), Outcome.CONFLICT)]
        if zones:
            latitudes, longitudes = columns["latitude"], columns["longitude"]
            held = np.any([inside(zone, latitudes, longitudes) for zone in zones], axis=0)
            visited, vague = columns["remote"] != YES, _is_vague(columns)
            cases += [(visited & vague, Outcome.VERIFY), (visited & held, IN_AN_AREA)]
        return first_case(*cases, otherwise=Outcome.NA)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say that it is to be avoided, not why."""
        if outcome_of(grade) is Outcome.VERIFY:
            return "it is not known where this is: check before going"
        return "lies in an area to avoid" if variant_of(grade) else "on the list of places to avoid"

    def listed(self, record: Record) -> str:
        """Say nothing: the listing's words are not what decides."""
        return ""

    def question(self, grade: int, listed: str) -> str:
        """Ask where it is."""
        return "In what part of town are you, and do you go to other places too?"


def _is_named(columns: Rows, client: Client) -> Mask:
    wanted = np.array([name_key(item) for item in client.avoid if isinstance(item, str)], dtype=np.uint64)
    named: Mask = np.any([np.isin(columns[column.name], wanted) for column in NAME_KEYS], axis=0)
    return named


def _is_vague(columns: Rows) -> Mask:
    """Tell the rows whose place cannot be compared with an area."""
    unknown = np.isnan(columns["latitude"])
    vague: Mask = unknown | (columns["approximate_location"] == YES) | (columns[MOVES.name] == YES)
    return vague


CHECK = Avoid()
