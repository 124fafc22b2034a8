"""Whether one service area covers one place: yes, no, or cannot tell (None)."""

from __future__ import annotations

from resmatch.geo.area import Area, AreaKind
from resmatch.geo.distance import ABOUT_MILES, miles_between
from resmatch.geo.marks import marks_of
from resmatch.geo.values import Place, Point


def covers(area: Area, place: Place, *, origin: Point | None = None) -> bool | None:
    """Return whether an area covers a place; None when that cannot be told.

    ``origin`` is the point of the listing, for areas of so many miles around it. Nobody is shut out by an
    "about" distance: where the point of the place stands for a ZIP code or town and lies at most
    ``ABOUT_MILES`` outside a radius or polygon, the answer is None. Counties and towns go by the post office
    of the ZIP code, which is the county of 97 % of its addresses.
    """
    if area.kind is AreaKind.RADIUS:
        return _in_radius(area, place, origin)
    if area.kind is AreaKind.POLYGON:
        return in_polygon(area, place)
    marks = marks_of(place)
    if any(enough <= area.marks for enough in marks.enough):
        return True
    return False if area.marks.isdisjoint(marks.maybe) else None


def _in_radius(area: Area, place: Place, origin: Point | None) -> bool | None:
    if origin is None or place.point is None or area.miles is None:
        return None
    beyond = miles_between(origin, place.point) - area.miles
    if beyond <= 0:
        return True
    return None if place.about and beyond <= ABOUT_MILES else False


def in_polygon(area: Area, place: Place) -> bool | None:
    """Return whether the polygons of an area hold a place."""
    # Shapely takes 0.1 s to import; a catalog without polygons never needs it.
    from resmatch.geo.shapes import holds

    return holds(area.polygons, place)
