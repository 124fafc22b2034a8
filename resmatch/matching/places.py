"""Where a row is and how far: columns of public points, and miles from the client.

A confidential place has no point here, so nothing worked out from this module can give it away.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from resmatch.geo import miles_between
from resmatch.geo.distances import miles_to_all
from resmatch.matching.client import Client
from resmatch.matching.columns import NO, YES, Column, Record, computed
from resmatch.matching.index import Rows, point_of
from resmatch.matching.kinds import REMOTE

FARTHER_THAN_ANY_MILES = 99_999.0
"""Stands for "no distance" in the tie-break: rows without one come after rows with one."""


def _coordinate(name: str) -> Column:
    def read(record: Record) -> float:
        point = point_of(record)
        return np.nan if point is None else float(getattr(point, name))

    return Column(name, ("point",), "float64", np.nan, read)


def _says_yes(field: str) -> Column:
    return computed(field, (field,), lambda record: YES if record[field] == "yes" else NO, missing=NO)


CONFIDENTIAL = _says_yes("confidential_location")
APPROXIMATE = _says_yes("approximate_location")
COLUMNS: tuple[Column, ...] = (
    _coordinate("latitude"),
    _coordinate("longitude"),
    CONFIDENTIAL,
    APPROXIMATE,
    REMOTE,
)


def miles(rows: Rows, client: Client) -> NDArray[np.float64]:
    """Give each row's great-circle miles from the client; NaN where either side is not known.

    A listing reached only by phone or online has no distance. One whose point is only about right has,
    give or take ``ABOUT_MILES``.
    """

    def measure() -> NDArray[np.float64]:
        origin = client.place.point if client.place else None
        if origin is None:
            return np.full(len(rows), np.nan)
        measured = miles_to_all(origin, rows["latitude"], rows["longitude"])
        return np.where(rows["remote"] == YES, np.nan, measured)

    return rows.once("miles", measure)


def tie_miles(rows: Rows, client: Client) -> NDArray[np.float64]:
    """Give the miles that break a tie of equal scores."""
    return np.nan_to_num(miles(rows, client), nan=FARTHER_THAN_ANY_MILES)


def away_words(record: Record, client: Client) -> str:
    """Say how far a listing is from the client; never anything about a private place."""
    if record.get("confidential_location") == "yes":
        return "private location"
    if REMOTE.read(record):
        return "no travel needed"
    point, origin = point_of(record), client.place.point if client.place else None
    if point is None or origin is None:
        return "no exact place given"
    about = "about " if is_about(record, client) else ""
    return f"{about}{miles_between(origin, point):.1f} miles away"


def is_about(record: Record, client: Client) -> bool:
    """Tell whether the miles to a listing are only about right: one of the two points stands for an area."""
    return bool(client.place and client.place.about) or record.get("approximate_location") == "yes"
