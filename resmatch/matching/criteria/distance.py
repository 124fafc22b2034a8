"""Nearness: points fall off smoothly with great-circle miles."""

from __future__ import annotations

import numpy as np

from resmatch.matching.client import Client
from resmatch.matching.columns import Record
from resmatch.matching.criterion import FULL, NOT_APPLICABLE, Criterion
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.matching.places import COLUMNS, away_words, miles

FULL_MARKS_MILES = 0.5
HALF_MARKS_AFTER_MILES = 2.8
"""Beyond the first half mile the grade is 1 / (1 + miles / 2.8): half marks at 3.3 miles."""


class Distance(Criterion):
    """Full points up to half a mile, half at 3.3 miles, a tenth at about 26.

    Half points where no distance applies: a phone line, an online group, a private location.
    """

    name = "distance"
    owns = ()
    columns = COLUMNS
    field = "point"

    def concerns(self, client: Client) -> bool:
        """Count distance only where the client's place is known."""
        return client.place is not None and client.place.point is not None

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Turn miles into percent by the curve."""
        away = miles(columns, client)
        beyond = np.maximum(0.0, away - FULL_MARKS_MILES)
        percent = np.floor(FULL / (1 + beyond / HALF_MARKS_AFTER_MILES))
        return np.where(np.isnan(away), NOT_APPLICABLE, np.nan_to_num(percent)).astype(np.int8)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say the miles, or that none apply."""
        return listed

    def asked(self, client: Client) -> str:
        """Say the place as it was understood."""
        return client.place.label if client.place else ""

    def shown(self, record: Record, client: Client) -> str:
        """Say the miles from the client; never anything about a private location."""
        return away_words(record, client)


CRITERION = Distance()
