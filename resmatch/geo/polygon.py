"""Whether a GeoJSON polygon can be trusted: its structure, ranges and limits, then its outline.

Nothing is repaired. Mending an outline may change whom a place serves, and takes minutes on a hostile one
(shapely's make_valid: 300 points 30 s). The direction of rings is not looked at: both are in use.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import Any

from resmatch.geo.values import LATITUDE_DEGREES, LONGITUDE_DEGREES
from resmatch.text import printable

VERTICES_MOST = 10_000
RINGS_MOST = 1_000
RING_POSITIONS_LEAST = 4
PROBLEMS_MOST = 20
"""How many problems of one polygon are told."""

_TYPES = ("Polygon", "MultiPolygon")
# RFC 7946 forbids these in a geometry; "crs" may mean that the numbers are no degrees.
_FORBIDDEN_KEYS = ("crs", "features", "geometries", "geometry", "properties")
_BOX_NUMBERS = (4, 6)
_POSITION_NUMBERS = (2, 3)
_HALF_GLOBE_DEGREES = 180.0
_SHOWN_CHARACTERS = 40
# Python refuses to write integers of more than 4,300 digits.
_LONGEST_NUMBER = 10**18

Ring = tuple[tuple[float, float], ...]
Rings = tuple[Ring, ...]
"""An outer ring and the holes in it; positions are (longitude, latitude) in degrees."""


def check_polygon(geojson: object) -> list[str]:
    """Return what is wrong with a GeoJSON Polygon or MultiPolygon, at most 20 sentences; none when it is good.

    Refused: other types (a Feature around it too), keys of other types, text for numbers, positions off the globe, open
    or short rings, more than 10,000 positions or 1,000 rings, a step over the 180th meridian, and outlines
    that cross or touch themselves.
    """
    problems = list(islice(_structure(geojson), PROBLEMS_MOST))
    if problems or not isinstance(geojson, Mapping):
        return problems
    # Shapely takes 0.1 s to import; a catalog without polygons never needs it.
    from resmatch.geo.shapes import outline_problem

    problem = outline_problem(rings_of(geojson))
    return [problem] if problem else []


def rings_of(geojson: Mapping[str, Any]) -> tuple[Rings, ...]:
    """Return the rings of a polygon that ``check_polygon`` found good; heights are left out."""
    return tuple(
        tuple(tuple((float(spot[0]), float(spot[1])) for spot in ring) for ring in polygon)
        for polygon in _polygons(geojson)
    )


def _polygons(geojson: Mapping[str, Any]) -> Any:
    coordinates = geojson.get("coordinates")
    return [coordinates] if geojson["type"] == "Polygon" else coordinates


def _is_list(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _shown(value: object) -> str:
    if _is_list(value):
        return "a list"
    if isinstance(value, Mapping):
        return "a mapping"
    if isinstance(value, int) and abs(value) > _LONGEST_NUMBER:
        return "a very long number"
    return printable(repr(value)[:_SHOWN_CHARACTERS])


def _structure(geojson: object) -> Iterator[str]:
    if not isinstance(geojson, Mapping):
        yield f"a polygon is a mapping with type and coordinates, not {_shown(geojson)}"
        return
    kind = geojson.get("type")
    if kind not in _TYPES:
        around = ": write the geometry inside it" if kind in ("Feature", "FeatureCollection") else ""
        yield f"type is {_shown(kind)}, not 'Polygon' or 'MultiPolygon'{around}"
        return
    yield from (f"a {kind} has no '{key}'" for key in _FORBIDDEN_KEYS if key in geojson)
    yield from _box(geojson)
    yield from _coordinates(_polygons(geojson))


def _box(geojson: Mapping[str, Any]) -> Iterator[str]:
    box = geojson.get("bbox", (0, 0, 0, 0))
    if not _is_list(box) or len(box) not in _BOX_NUMBERS or not all(map(_is_number, box)):
        yield "bbox is not a list of 4 or 6 numbers"


def _coordinates(polygons: Any) -> Iterator[str]:
    if not _is_list(polygons) or not polygons:
        yield "coordinates hold no polygon"
    elif not all(map(_is_list, polygons)) or not all(polygons):
        yield "coordinates are not lists of rings: a pair of brackets is missing, or a polygon is empty"
    else:
        yield from _all_rings([ring for polygon in islice(polygons, RINGS_MOST + 1) for ring in polygon])


def _all_rings(rings: list[Any]) -> Iterator[str]:
    positions = sum(len(ring) for ring in rings if _is_list(ring))
    if len(rings) > RINGS_MOST:
        yield f"more than {RINGS_MOST:,} rings"
    elif positions > VERTICES_MOST:
        yield f"{positions:,} positions are more than {VERTICES_MOST:,}: simplify the outline"
    else:
        for number, ring in enumerate(rings, start=1):
            yield from (f"ring {number}: {problem}" for problem in _ring(ring))


def _ring(ring: Any) -> Iterator[str]:
    if not _is_list(ring):
        yield f"a ring is a list of positions, not {_shown(ring)}"
        return
    problem = next((found for found in map(_position, ring) if found), None)
    if problem:
        yield problem
    elif len(ring) < RING_POSITIONS_LEAST:
        yield f"{len(ring)} positions are too few: a ring has at least {RING_POSITIONS_LEAST}"
    elif list(ring[0]) != list(ring[-1]):
        yield "the last position is not the first: the ring is open"
    elif any(abs(before[0] - after[0]) > _HALF_GLOBE_DEGREES for before, after in pairwise(ring)):
        yield "it jumps over the 180th meridian: cut the polygon there in two"


def _position(position: Any) -> str | None:
    """Return what is wrong with one position, or None."""
    if not _is_list(position):
        return f"a position is [longitude, latitude], not {_shown(position)}"
    if len(position) not in _POSITION_NUMBERS:
        return f"a position has {len(position)} numbers, not 2"
    wrong = [value for value in position if not _is_number(value)]
    if wrong:
        return f"{_shown(wrong[0])} in a position is not a number"
    longitude, latitude = position[:2]
    # Written so that NaN fails too.
    if not -LONGITUDE_DEGREES <= longitude <= LONGITUDE_DEGREES:
        return f"longitude {_shown(longitude)} is outside -180 to 180"
    if not -LATITUDE_DEGREES <= latitude <= LATITUDE_DEGREES:
        return f"latitude {_shown(latitude)} is outside -90 to 90: longitude comes first"
    return None
