"""Which county and town a listing stands in, and which counties it says it serves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from resmatch.errors import ResmatchError
from resmatch.geo import find_place
from resmatch.matching.columns import Record, pluck


@dataclass(frozen=True, slots=True, order=True)
class Area:
    """A county: its state, its name and, where the place table knows it, its FIPS code."""

    state: str
    county: str
    fips: str

    def __str__(self) -> str:
        return f"{self.county}, {self.state}"


def counties_of(record: Record) -> frozenset[Area]:
    """Return the counties a listing stands in or names as its service area; a confidential one only the latter."""
    return frozenset(filter(None, (*_own(record), *_served(record))))


def town_of(record: Record) -> str:
    """Return the town of a listing, "" where it is hidden or not given."""
    if record.get("confidential_location") == "yes":
        return ""
    city, state = pluck(record, "location.city"), pluck(record, "location.state_province")
    return f"{city}, {state}" if city and state else ""


def _own(record: Record) -> Iterator[Area | None]:
    if record.get("confidential_location") == "yes":
        return
    zip_code = pluck(record, "location.postal_code")
    by_zip = _area_of(str(zip_code)[:5]) if zip_code else None
    yield by_zip or _area_of(town_of(record))


def _served(record: Record) -> Iterator[Area | None]:
    for field in ("counties", "towns"):
        names = pluck(record, f"service_area.{field}")
        for name in names if isinstance(names, list | tuple) else ():
            county, _, state = str(name).rpartition(", ")
            words = f"{county} County, {state}" if field == "counties" else str(name)
            yield _area_of(words)


@cache
def _area_of(words: str) -> Area | None:
    try:
        place = find_place(words)
    except ResmatchError:
        return None
    if place.county is None or place.state is None:
        return None
    return Area(place.state, place.county, place.county_fips or "")
