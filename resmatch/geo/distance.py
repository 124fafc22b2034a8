"""Distance between two points in miles."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

from resmatch.geo.values import Point

EARTH_RADIUS_MILES = 3958.7613
"""Mean radius of the earth, 6371.0088 km (IUGG), in statute miles."""

ABOUT_MILES = 3.3
"""How far nine in ten addresses at most lie from the point of their ZIP code (25,409 geocoded facilities)."""


def miles_between(a: Point, b: Point) -> float:
    """Return the great-circle distance in miles; within 0.6 % of the distance on the ellipsoid."""
    north, south = radians(a.latitude), radians(b.latitude)
    half_height = sin((south - north) / 2)
    half_width = sin(radians(b.longitude - a.longitude) / 2)
    part = half_height**2 + cos(north) * cos(south) * half_width**2
    return 2 * EARTH_RADIUS_MILES * asin(sqrt(min(1.0, part)))
