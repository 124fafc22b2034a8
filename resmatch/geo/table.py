"""The place table inside the package: ZIP codes, towns and counties of the United States.

``tools/build_places.py`` writes it from GeoNames (CC BY 4.0). The lines are sorted, so a name is found by
bisection and nothing is parsed before it is asked for.
"""

from __future__ import annotations

import zlib
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple

TABLE_FILE = Path(__file__).with_name("places.z")
TABLE_VERSION = "resmatch places 1"

ZONES = {
    "America/Adak": "K",
    "America/Anchorage": "A",
    "America/Boise": "B",
    "America/Chicago": "C",
    "America/Denver": "M",
    "America/Detroit": "D",
    "America/Indiana/Indianapolis": "I",
    "America/Los_Angeles": "P",
    "America/Menominee": "N",
    "America/New_York": "E",
    "America/Phoenix": "Z",
    "America/Puerto_Rico": "R",
    "America/St_Thomas": "T",
    "Pacific/Guam": "G",
    "Pacific/Honolulu": "H",
    "Pacific/Majuro": "J",
    "Pacific/Pago_Pago": "O",
    "Pacific/Saipan": "S",
    "Pacific/Wake": "W",
}
"""The letter that stands for each time zone in the table."""

# Latitude, longitude, zone and counties: empty in a ZIP line where they are those of the town.
_OWN_FIELDS = 4
_ZONE_OF_LETTER = {letter: zone for zone, letter in ZONES.items()}


class ZipRow(NamedTuple):
    """One ZIP code; ``fips`` are its counties, the present one first."""

    code: str
    town: TownRow
    latitude: float
    longitude: float
    zone: str
    fips: tuple[str, ...]


class TownRow(NamedTuple):
    """One town of one state; its point is the mean of its ZIP points."""

    key: str
    state: str
    name: str
    latitude: float
    longitude: float
    zone: str
    fips: tuple[str, ...]
    zips: tuple[str, ...]


class CountyRow(NamedTuple):
    """One county, parish, borough or independent city."""

    key: str
    state: str
    fips: str
    name: str
    label: str
    zone: str
    zips: int


def _town(line: str) -> TownRow:
    key, state, name, latitude, longitude, zone, fips, zips = line.split("\t")
    counties, codes = tuple(fips.split(" ")), tuple(zips.split(" "))
    return TownRow(key, state, name, float(latitude), float(longitude), _ZONE_OF_LETTER[zone], counties, codes)


def _county(line: str) -> CountyRow:
    key, state, fips, name, label, zone, zips = line.split("\t")
    return CountyRow(key, state, fips, name, label, _ZONE_OF_LETTER[zone], int(zips))


def _starting(lines: list[str], prefix: str) -> Iterator[str]:
    for index in range(bisect_left(lines, prefix), len(lines)):
        if not lines[index].startswith(prefix):
            return
        yield lines[index]


def _prefix(key: str, state: str | None) -> str:
    return f"{key}\t" if state is None else f"{key}\t{state}\t"


class Table:
    """The lines of the table and the ways to look something up in them."""

    def __init__(self, text: str) -> None:
        heading, *lines = text.split("\n")
        zips, towns, _ = (int(count) for count in heading.split("\t")[1:])
        self._zips = lines[:zips]
        self._towns = lines[zips : zips + towns]
        self._counties = lines[zips + towns :]

    def zip(self, code: str) -> ZipRow | None:
        """Return the row of a five-digit ZIP code, or None."""
        line = next(_starting(self._zips, f"{code}\t"), None)
        return None if line is None else self._zip(line)

    def _zip(self, line: str) -> ZipRow:
        code, number, *own = line.split("\t")
        town = _town(self._towns[int(number)])
        latitude, longitude, zone, fips = own + [""] * (_OWN_FIELDS - len(own))
        return ZipRow(
            code,
            town,
            float(latitude) if latitude else town.latitude,
            float(longitude) if longitude else town.longitude,
            _ZONE_OF_LETTER[zone] if zone else town.zone,
            tuple(fips.split(" ")) if fips else town.fips,
        )

    def towns(self, key: str, state: str | None = None) -> list[TownRow]:
        """Return the towns whose name has this key, in one state or in all."""
        return [_town(line) for line in _starting(self._towns, _prefix(key, state))]

    def towns_near(self, latitude: float, longitude: float, degrees: float) -> list[TownRow]:
        """Return the towns whose point is within so many degrees north, south, east and west."""
        points = (line.split("\t", 5)[3:5] for line in self._towns)
        return [
            _town(line)
            for line, (north, east) in zip(self._towns, points, strict=True)
            if abs(float(north) - latitude) <= degrees and abs(float(east) - longitude) <= degrees
        ]

    def counties(self, key: str, state: str | None = None) -> list[CountyRow]:
        """Return the counties whose name has this key, in one state or in all."""
        return [_county(line) for line in _starting(self._counties, _prefix(key, state))]

    def county(self, fips: str) -> CountyRow | None:
        """Return the county with this five-digit FIPS code, or None."""
        return self._counties_by_fips.get(fips)

    @cached_property
    def _counties_by_fips(self) -> dict[str, CountyRow]:
        return {row.fips: row for row in map(_county, self._counties)}

    def town_keys(self, state: str | None = None) -> set[str]:
        """Return the keys of all town names, of one state or of all; for suggestions."""
        names = (line.split("\t", 2) for line in self._towns)
        return {key for key, place, _ in names if state in (None, place)}

    def county_keys(self, state: str | None = None) -> set[str]:
        """Return the keys of all county names, of one state or of all; for suggestions."""
        names = (line.split("\t", 2) for line in self._counties)
        return {key for key, place, _ in names if state in (None, place)}


@cache
def table() -> Table:
    """Return the table inside the package, read once."""
    return Table(zlib.decompress(TABLE_FILE.read_bytes()).decode())
