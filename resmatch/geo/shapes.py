"""Polygons through shapely: is the outline sound, does it hold a point, does it come near one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import shapely
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry import Point as ShapelyPoint
from shapely.validation import explain_validity

from resmatch.geo.distance import ABOUT_MILES
from resmatch.geo.polygon import Rings
from resmatch.geo.values import Place

MILES_PER_DEGREE = 69.0
"""Statute miles in one degree of latitude, 68.7 to 69.4; a degree of longitude is less."""

ABOUT_DEGREES = ABOUT_MILES / MILES_PER_DEGREE
_SHAPES_KEPT = 256


def _shape(polygons: Sequence[Rings]) -> MultiPolygon:
    return MultiPolygon([Polygon(rings[0], rings[1:]) for rings in polygons])


@lru_cache(maxsize=_SHAPES_KEPT)
def _prepared(polygons: tuple[Rings, ...]) -> MultiPolygon:
    shape = _shape(polygons)
    shapely.prepare(shape)
    return shape


def outline_problem(polygons: Sequence[Rings]) -> str | None:
    """Return why an outline is not valid (it crosses itself, a hole lies outside ...), or None."""
    shape = _shape(polygons)
    if shape.is_valid:
        return None
    return f"the outline is not valid: {explain_validity(shape)} (longitude latitude)"


def holds(polygons: tuple[Rings, ...], place: Place) -> bool | None:
    """Return whether polygons hold a place; None without a point, and for an "about" point just outside."""
    if place.point is None:
        return None
    shape, spot = _prepared(polygons), ShapelyPoint(place.point.longitude, place.point.latitude)
    if shape.covers(spot):
        return True
    return None if place.about and shape.distance(spot) <= ABOUT_DEGREES else False
