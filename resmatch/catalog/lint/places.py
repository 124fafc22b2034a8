"""Where an entry says it stands and whom it serves, as values of ``resmatch.geo``; None where it does not say."""

from __future__ import annotations

from functools import lru_cache

from resmatch.catalog.entry import Entry
from resmatch.errors import AmbiguousPlace, BadOption, UnknownPlace
from resmatch.geo import Area, Place, PlaceKind, Point, find_place

_KEPT = 65_536
_WHOLE_AREAS = (PlaceKind.COUNTY, PlaceKind.STATE)


def point_of(entry: Entry) -> Point | None:
    """Return the point of an entry that can be used."""
    point = entry.resource.point if entry.resource else None
    return Point(point.latitude, point.longitude) if point else None


def place_of_address(entry: Entry) -> Place | None:
    """Return the ZIP code of an entry's address as a place, or its town where no ZIP code is given."""
    location = entry.resource.location if entry.resource else None
    if location is None:
        return None
    if location.postal_code:
        return place_of_zip(location.postal_code)
    if location.city and location.state_province:
        return _found(f"{location.city}, {location.state_province}")
    return None


def place_of_zip(code: str) -> Place | None:
    """Return the place of a ZIP code, with or without its last four digits."""
    return _found(code[:5])


def area_of(entry: Entry) -> Area | None:
    """Return the service area of an entry that can be used."""
    area = entry.resource.service_area if entry.resource else None
    if area is None:
        return None
    try:
        return Area.from_record(area.model_dump(exclude_defaults=True, exclude_none=True))
    except BadOption:
        return None


@lru_cache(maxsize=_KEPT)
def names_like(name: str) -> tuple[str, ...]:
    """Return the names of places that an unknown one may stand for."""
    try:
        find_place(name)
    except UnknownPlace as error:
        return tuple(place.label for place in error.suggestions if place.kind is not PlaceKind.ZIP)
    except AmbiguousPlace:
        pass
    return ()


@lru_cache(maxsize=_KEPT)
def _found(text: str) -> Place | None:
    try:
        place = find_place(text)
    except (UnknownPlace, AmbiguousPlace):
        return None
    return None if place.kind in _WHOLE_AREAS else place
