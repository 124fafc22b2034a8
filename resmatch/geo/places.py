"""From a line of the table to the Place a person reads."""

from __future__ import annotations

from resmatch.geo.names import place_key
from resmatch.geo.states import STATE_ZONES, STATES
from resmatch.geo.table import CountyRow, Table, TownRow, ZipRow
from resmatch.geo.values import Place, PlaceKind, Point

FORMER_COUNTIES = "090"
"""How the codes of Connecticut's eight counties start; nine planning regions (091xx) replaced them in 2022."""


def present_county(rows: Table, fips: tuple[str, ...]) -> CountyRow | None:
    """Return the county of today among those of a place, or None when the place lies in several."""
    present = [code for code in fips if not code.startswith(FORMER_COUNTIES)]
    return rows.county(present[0]) if len(present) == 1 else None


def place_of_zip(rows: Table, row: ZipRow) -> Place:
    """Return the place of a ZIP code: its middle point, its post office town, its present county."""
    county = present_county(rows, row.fips)
    return Place(
        label=f"{row.town.name}, {row.town.state} {row.code}",
        point=Point(row.latitude, row.longitude),
        about=True,
        kind=PlaceKind.ZIP,
        zip=row.code,
        town=row.town.name,
        state=row.town.state,
        county=county.name if county else None,
        county_fips=county.fips if county else None,
        time_zone=row.zone,
    )


def place_of_town(rows: Table, row: TownRow) -> Place:
    """Return the place of a town; its county is None when it lies in several."""
    county = present_county(rows, row.fips)
    return Place(
        label=f"{row.name}, {row.state}",
        point=Point(row.latitude, row.longitude),
        about=True,
        kind=PlaceKind.TOWN,
        town=row.name,
        state=row.state,
        county=county.name if county else None,
        county_fips=county.fips if county else None,
        time_zone=row.zone,
    )


def place_of_county(row: CountyRow) -> Place:
    """Return the place of a county; it has no point to measure from."""
    return Place(
        label=row.label,
        point=None,
        about=False,
        kind=PlaceKind.COUNTY,
        state=row.state,
        county=row.name,
        county_fips=row.fips,
        time_zone=row.zone,
    )


def place_of_state(code: str) -> Place:
    """Return the place of a state; its time zone is None when it has several."""
    return Place(
        label=STATES[code],
        point=None,
        about=False,
        kind=PlaceKind.STATE,
        state=code,
        time_zone=STATE_ZONES.get(code),
    )


def _row(rows: Table, place: Place) -> ZipRow | TownRow | None:
    if place.kind is PlaceKind.ZIP and place.zip is not None:
        return rows.zip(place.zip)
    if place.kind is PlaceKind.TOWN and place.town is not None:
        return next(iter(rows.towns(place_key(place.town), place.state)), None)
    return None


def counties_of(rows: Table, place: Place) -> tuple[str, ...]:
    """Return the FIPS codes of all counties a place lies in, former ones too; empty when not known."""
    row = _row(rows, place)
    if row is not None:
        return row.fips
    return () if place.county_fips is None else (place.county_fips,)


def zips_of(rows: Table, place: Place) -> tuple[str, ...]:
    """Return the ZIP codes of a ZIP code or a town; empty when they are not known."""
    row = _row(rows, place)
    if isinstance(row, TownRow):
        return row.zips
    return () if row is None else (row.code,)
