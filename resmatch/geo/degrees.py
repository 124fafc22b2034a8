"""From two numbers to a place, with the usual mistakes named: swapped numbers and a lost minus sign."""

from __future__ import annotations

from resmatch.errors import UnknownPlace
from resmatch.geo.distance import miles_between
from resmatch.geo.places import present_county
from resmatch.geo.table import Table, TownRow
from resmatch.geo.values import LATITUDE_DEGREES, LONGITUDE_DEGREES, Place, PlaceKind, Point

SURE_MILES = 10.0
"""What all towns within this distance share, a point between them is taken to share too."""

_SURE_DEGREES = 0.5
# South, north, west, east in degrees: the 48 states, Alaska (two parts), Hawaii, Puerto Rico and the Virgin
# Islands, Guam and the Marianas, American Samoa, the Marshall Islands, Wake Island.
_UNITED_STATES = (
    (24.3, 49.5, -125.1, -66.8),
    (51.0, 71.6, -180.0, -129.8),
    (51.0, 54.0, 172.0, 180.0),
    (18.7, 28.6, -178.5, -154.6),
    (17.5, 18.7, -68.1, -64.4),
    (13.1, 20.7, 144.5, 146.2),
    (-14.7, -10.9, -171.3, -168.0),
    (4.4, 14.8, 160.6, 172.3),
    (19.1, 19.5, 166.4, 166.8),
)


def _in_united_states(latitude: float, longitude: float) -> bool:
    return any(south <= latitude <= north and west <= longitude <= east for south, north, west, east in _UNITED_STATES)


def _on_globe(latitude: float, longitude: float) -> bool:
    return abs(latitude) <= LATITUDE_DEGREES and abs(longitude) <= LONGITUDE_DEGREES


def _corrections(latitude: float, longitude: float) -> list[tuple[str, float, float]]:
    """Return the readings of two numbers that are in the United States, each with its mistake."""
    tries = (
        ("the longitude has no minus sign", latitude, -longitude),
        ("latitude and longitude are swapped", longitude, latitude),
        ("latitude and longitude are swapped and the minus sign is missing", longitude, -latitude),
    )
    return [(mistake, north, east) for mistake, north, east in tries if _in_united_states(north, east)]


def _label(latitude: float, longitude: float) -> str:
    return f"{latitude:.5f}".rstrip("0").rstrip(".") + "," + f"{longitude:.5f}".rstrip("0").rstrip(".")


def _shared(values: set[str]) -> str | None:
    return values.pop() if len(values) == 1 else None


def _place(rows: Table, latitude: float, longitude: float) -> Place:
    point = Point(latitude, longitude)
    towns = [
        town
        for town in rows.towns_near(latitude, longitude, _SURE_DEGREES)
        if miles_between(point, Point(town.latitude, town.longitude)) <= SURE_MILES
    ]
    county = _shared_county(rows, towns)
    return Place(
        label=_label(latitude, longitude),
        point=point,
        about=False,
        kind=PlaceKind.POINT,
        state=_shared({town.state for town in towns}),
        county=county[0],
        county_fips=county[1],
        time_zone=_shared({town.zone for town in towns}),
    )


def _shared_county(rows: Table, towns: list[TownRow]) -> tuple[str | None, str | None]:
    fips = tuple(sorted({code for town in towns for code in town.fips}))
    county = present_county(rows, fips)
    return (county.name, county.fips) if county else (None, None)


def place_of_degrees(rows: Table, text: str, degrees: tuple[float, float]) -> Place:
    """Return the place of a latitude and a longitude; raises UnknownPlace where they look mistaken.

    State, county and time zone are those that all towns within ``SURE_MILES`` share, else None.
    """
    if _in_united_states(*degrees):
        return _place(rows, *degrees)
    corrections = _corrections(*degrees)
    if corrections:
        better = tuple(_place(rows, latitude, longitude) for _, latitude, longitude in corrections)
        raise UnknownPlace(text, suggestions=better, reason=f"'{text}' looks wrong: {corrections[0][0]}")
    if not _on_globe(*degrees):
        reason = f"'{text}' is not on the globe: latitude is -90 to 90, longitude is -180 to 180"
        raise UnknownPlace(text, reason=reason, hint="write latitude first, as 42.26,-71.80")
    if degrees == (0.0, 0.0):
        raise UnknownPlace(text, reason="0,0 is in the ocean", hint="leave a point out when it is not known")
    return _place(rows, *degrees)
