"""How far is too far (row G1): a limit only where one was given."""

from __future__ import annotations

import numpy as np

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, Record
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades, Outcome
from resmatch.matching.places import COLUMNS, away_words, miles


class DistanceLimit(Check):
    """Beyond the stated miles is set aside; remote help and private places are never judged by it."""

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
        return first_case(
            (exempt, Outcome.NA),
            (np.isnan(away), Outcome.VERIFY),
            (away > client.within, Outcome.CONFLICT),
            otherwise=Outcome.MET,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say the limit that was passed or kept."""
        if grade == Outcome.VERIFY:
            return "does not say where exactly it is"
        return f"{listed}, {'within' if grade == Outcome.MET else 'farther than'} {asked}"

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
