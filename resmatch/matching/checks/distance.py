"""How far is too far (row G1): a limit only where one was given."""

from __future__ import annotations

import numpy as np

from resmatch.geo.distance import ABOUT_MILES
from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, Record
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades, Outcome, outcome_of, variant
from resmatch.matching.places import COLUMNS, away_words, miles

NEAR_THE_LIMIT = variant(Outcome.VERIFY, 1)


class DistanceLimit(Check):
    """Beyond the stated miles is set aside; remote help and private places are never judged by it.

    A place that is only about right is asked about where that could decide.
    """

    name = "distance"
    owns = ("G1",)
    columns = COLUMNS
    field = "point"
    topic = "place"
    label = "too far"

    def concerns(self, client: Client) -> bool:
        """Judge only where there is a limit and a place to measure from."""
        return client.within is not None and client.place is not None and client.place.point is not None

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Compare the miles with the limit; a place that is not known is a question."""
        assert client.within is not None, "judged only with a limit"
        away = miles(columns, client)
        exempt = (columns["remote"] == YES) | (columns["confidential_location"] == YES)
        vague = (columns["approximate_location"] == YES) & (np.abs(away - client.within) <= ABOUT_MILES)
        return first_case(
            (exempt, Outcome.NA),
            (np.isnan(away), Outcome.VERIFY),
            (vague, NEAR_THE_LIMIT),
            (away > client.within, Outcome.CONFLICT),
            otherwise=Outcome.MET,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say the limit that was passed or kept."""
        if grade == NEAR_THE_LIMIT:
            return f"{listed}: its place is only about right, so it may be within {asked} or not"
        if outcome_of(grade) is Outcome.VERIFY:
            return "does not say where exactly it is"
        return f"{listed}, {'within' if outcome_of(grade) is Outcome.MET else 'farther than'} {asked}"

    def asked(self, client: Client) -> str:
        """Say the limit."""
        return f"{client.within:g} miles"

    def shown(self, record: Record, client: Client) -> str:
        """Say the miles; never anything for a private place."""
        return away_words(record, client)

    def listed(self, record: Record) -> str:
        """Distance is not a fact of the listing alone."""
        return ""

    def question(self, grade: int, listed: str) -> str:
        """Ask where it is."""
        return "Where exactly is it?"


CHECK = DistanceLimit()
