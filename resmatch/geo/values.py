"""The two values every part shares: a point on the map and a place a person named."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from resmatch.errors import BadOption

LATITUDE_DEGREES = 90.0
LONGITUDE_DEGREES = 180.0


class PlaceKind(StrEnum):
    """What a person named: a ZIP code, a town, a point, a county or a state."""

    ZIP = "zip"
    TOWN = "town"
    POINT = "point"
    COUNTY = "county"
    STATE = "state"


def _check(name: str, value: float, limit: float) -> None:
    if not math.isfinite(value) or abs(value) > limit:
        raise BadOption(f"{name} {value} is outside -{limit:g} to {limit:g}", hint="write degrees, as 42.26")


@dataclass(frozen=True, slots=True)
class Point:
    """A point in degrees; raises BadOption when it is not finite or not on the globe."""

    latitude: float
    longitude: float

    def __post_init__(self) -> None:
        _check("latitude", self.latitude, LATITUDE_DEGREES)
        _check("longitude", self.longitude, LONGITUDE_DEGREES)


@dataclass(frozen=True, slots=True)
class Place:
    """A place as the table knows it; what the table does not know is None.

    ``about`` says that the point stands for a whole area (a ZIP code or a town), so distances from it are
    "about". A county and a state are too wide to measure from: their point is None. ``time_zone`` is an IANA
    name and approximate near zone borders.
    """

    label: str
    point: Point | None
    about: bool
    kind: PlaceKind
    zip: str | None = None
    town: str | None = None
    state: str | None = None
    county: str | None = None
    county_fips: str | None = None
    time_zone: str | None = None
