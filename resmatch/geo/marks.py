"""Which marks of a service area settle whether it covers a place, and which leave it open."""

from __future__ import annotations

from dataclasses import dataclass

from resmatch.geo.names import WHOLE_CITIES, place_key
from resmatch.geo.places import FORMER_COUNTIES, counties_of, zips_of
from resmatch.geo.table import table
from resmatch.geo.values import Place, PlaceKind

_NEW_YORK_CITY_COUNTIES = frozenset(("36005", "36047", "36061", "36081", "36085"))


@dataclass(frozen=True, slots=True)
class PlaceMarks:
    """An area covers the place when it has all marks of one of ``enough``; with any of ``maybe`` it may."""

    enough: tuple[frozenset[str], ...]
    maybe: frozenset[str]


def _counties(place: Place) -> list[frozenset[str]]:
    """Return the present counties of a place and, in Connecticut, the former ones: each set is the whole place."""
    fips = counties_of(table(), place)
    former = frozenset(f"county:{code}" for code in fips if code.startswith(FORMER_COUNTIES))
    present = frozenset(f"county:{code}" for code in fips) - former
    return [marks for marks in (present, former) if marks]


def _towns(place: Place) -> list[frozenset[str]]:
    """Return the town of a place, and the city that its post office name is a part of."""
    if place.town is None or place.state is None:
        return []
    key = place_key(place.town)
    city = WHOLE_CITIES.get((key, place.state))
    if place.county_fips in _NEW_YORK_CITY_COUNTIES:
        city = "newyork"
    return [frozenset((f"town:{name},{place.state}",)) for name in (key, city) if name]


def _zips(place: Place) -> list[frozenset[str]]:
    codes = frozenset(f"zip:{code}" for code in zips_of(table(), place))
    return [codes] if codes else []


def _too_wide(place: Place) -> list[str]:
    """Return the kinds of area that can hold a part of a place that is known only as a whole."""
    match place.kind:
        case PlaceKind.STATE | PlaceKind.POINT:
            return ["towns", "postal_codes", "counties"]
        case PlaceKind.COUNTY:
            # Connecticut's former and present counties overlap.
            counties = ["counties"] if place.state == "CT" else []
            return ["towns", "postal_codes", *counties]
        case _:
            return []


def marks_of(place: Place) -> PlaceMarks:
    """Return the marks that decide about a place.

    Without a state nothing named can be judged. A town in two counties, or with many ZIP codes, is covered by
    all of them, perhaps covered by some of them.
    """
    everywhere = frozenset(("nationwide",))
    if place.state is None:
        return PlaceMarks((everywhere,), frozenset(("named",)))
    enough = [everywhere, frozenset((f"state:{place.state}",)), *_counties(place), *_towns(place), *_zips(place)]
    some = {mark for marks in enough for mark in marks}
    wide = {f"{kind}:{place.state}" for kind in _too_wide(place)}
    perhaps = {f"perhaps:{code}" for code in counties_of(table(), place)}
    return PlaceMarks(tuple(enough), frozenset(some | wide | perhaps | {f"unknown:{place.state}"}))
