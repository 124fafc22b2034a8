"""Build the place table inside the package: ``python tools/build_places.py US.txt.gz counties.json ...``.

The first file is the GeoNames postal code table (CC BY 4.0, https://download.geonames.org/export/zip/),
plain or gzipped. The others are county outlines (us-atlas TopoJSON of US Census data), newest first: they
name the counties of Connecticut, which changed from 8 counties to 9 planning regions in 2022, so that both
names find its towns.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from place_zones import county_zone, zip_zone
from shapely import STRtree
from shapely.geometry import Point, Polygon

from resmatch.geo.names import place_key
from resmatch.geo.states import STATES
from resmatch.geo.table import TABLE_FILE, TABLE_VERSION, ZONES

_STATES_AND_FIPS = (
    "AL01 AK02 AZ04 AR05 CA06 CO08 CT09 DE10 DC11 FL12 GA13 HI15 ID16 IL17 IN18 IA19 KS20 KY21 LA22 ME23 "
    "MD24 MA25 MI26 MN27 MS28 MO29 MT30 NE31 NV32 NH33 NJ34 NM35 NY36 NC37 ND38 OH39 OK40 OR41 PA42 RI44 "
    "SC45 SD46 TN47 TX48 UT49 VT50 VA51 WA53 WV54 WI55 WY56 AS60 GU66 MP69 PR72 VI78 MH68"
)
FIPS_OF_STATES = {word[:2]: word[2:] for word in _STATES_AND_FIPS.split()}
STATE_OF_FIPS = {fips: state for state, fips in FIPS_OF_STATES.items()}
_COUNTY_SUFFIX = re.compile(
    r" (\(CA\)|Census Area|Municipality|City and Borough|Borough|Parish|County|Planning Region)$"
)
_COUNTY_PREFIX = re.compile(r"^City and (County|Borough) of ")
_BARE_STATES = frozenset(("AK", "AS", "DC", "GU", "MH", "MP", "PR", "VI"))


@dataclass(frozen=True, slots=True)
class Zip:
    """One ZIP code of the source."""

    code: str
    town: str
    state: str
    county: str
    fips: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class County:
    """One county: its FIPS code, name and state."""

    fips: str
    name: str
    state: str

    @property
    def label(self) -> str:
        """The name with what the state calls its counties."""
        if self.name.endswith(" city") or self.name == "Carson City" or self.state in _BARE_STATES:
            return f"{self.name}, {self.state}"
        if self.state == "CT" and self.fips > "09100":
            return f"{self.name} Planning Region, CT"
        return f"{self.name} {'Parish' if self.state == 'LA' else 'County'}, {self.state}"


def county_name(raw: str) -> str:
    """Return the plain name of a county: no "Census Area", and "X city" for every independent city."""
    name = _COUNTY_SUFFIX.sub("", _COUNTY_PREFIX.sub("", raw))
    name = re.sub(r" City \(city\)$", " City", name)
    name = re.sub(r" \(city\)?$", " city", name)
    return re.sub(r"^City of (.*)", r"\1 city", name)


def town_name(raw: str) -> str:
    """Return a town name as its people write it: McLean, O'Fallon, King of Prussia."""
    name = re.sub(r"\bMc (?=[A-Z])", "Mc", raw)
    name = re.sub(r"^O (?=[A-Z])", "O'", name)
    return re.sub(r"(?<= )(Of|Or|And|The|On|In)(?= )", lambda word: word.group().lower(), name)


def read_zips(path: Path) -> list[Zip]:
    """Read the GeoNames rows that have a state; military rows have none and no usable point."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    return [
        Zip(
            row[1],
            town_name(row[2]),
            row[4],
            county_name(row[5]),
            FIPS_OF_STATES[row[4]] + row[6],
            float(row[9]),
            float(row[10]),
        )
        for row in rows
        if row[4]
    ]


def arc_points(topology: dict[str, Any]) -> list[list[tuple[float, float]]]:
    """Decode the delta-coded arcs of a TopoJSON file into degrees."""
    (x_scale, y_scale), (x_zero, y_zero) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for x_step, y_step in arc:
            x, y = x + x_step, y + y_step
            points.append((x * x_scale + x_zero, y * y_scale + y_zero))
        arcs.append(points)
    return arcs


def outlines(topology: dict[str, Any], fips_prefix: str) -> Iterator[tuple[County, Polygon]]:
    """Yield the outer rings of the counties of one state."""
    arcs = arc_points(topology)
    for shape in topology["objects"]["counties"]["geometries"]:
        if not shape["id"].startswith(fips_prefix):
            continue
        county = County(shape["id"], shape["properties"]["name"], STATE_OF_FIPS[shape["id"][:2]])
        for polygon in shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]:
            ring = [point for arc in polygon[0] for point in (arcs[arc] if arc >= 0 else arcs[~arc][::-1])]
            if len(ring) >= 4:
                yield county, Polygon(ring)


def counties_by_outline(zips: Iterable[Zip], topology: dict[str, Any]) -> dict[str, County]:
    """Return the nearest outline of each ZIP code: a harbour point may fall just outside all of them."""
    pairs = list(outlines(topology, FIPS_OF_STATES["CT"]))
    tree = STRtree([polygon for _, polygon in pairs])
    return {row.code: pairs[tree.nearest(Point(row.longitude, row.latitude))][0] for row in zips}


def counties_of_zips(zips: list[Zip], topologies: list[dict[str, Any]]) -> dict[str, list[County]]:
    """Return the counties of every ZIP code, the present one first."""
    found = {row.code: [County(row.fips, row.county, row.state)] for row in zips}
    connecticut = [row for row in zips if row.state == "CT"]
    by_outline = [counties_by_outline(connecticut, topology) for topology in topologies]
    for row in connecticut:
        found[row.code] = [counties[row.code] for counties in by_outline]
    return found


def all_counties(found: Iterable[list[County]], newest: dict[str, Any]) -> dict[str, County]:
    """Return every county by FIPS code, also those without a ZIP code of their own."""
    counties = {county.fips: county for several in found for county in several}
    for shape in newest["objects"]["counties"]["geometries"]:
        name = county_name(shape["properties"]["name"])
        counties.setdefault(shape["id"], County(shape["id"], name, STATE_OF_FIPS[shape["id"][:2]]))
    return counties


def number(degrees: float) -> str:
    """Return degrees with four digits (about 11 m) and no trailing zeros."""
    return f"{degrees:.4f}".rstrip("0").rstrip(".")


def most_common(values: Iterable[str]) -> str:
    """Return the commonest value; of equals the first in the alphabet."""
    return min(Counter(values).items(), key=lambda pair: (-pair[1], pair[0]))[0]


def spread(values: Iterable[str], of: int) -> list[str]:
    """Return the values that at least a tenth have: one stray ZIP point puts no town into another county."""
    return sorted(value for value, count in Counter(values).items() if count * 10 >= of)


def place_fields(row: Zip, counties: list[County]) -> list[str]:
    """Return the fields a ZIP line shares with the line of a town that has no other ZIP code."""
    zone = ZONES[zip_zone(row.code, row.state, row.county)]
    return [number(row.latitude), number(row.longitude), zone, " ".join(county.fips for county in counties)]


def town_fields(group: list[Zip], counties: dict[str, list[County]]) -> list[str]:
    """Return the mean point of a town's ZIP codes, its zone and its counties."""
    if len(group) == 1:
        return place_fields(group[0], counties[group[0].code])
    zone = ZONES[most_common(zip_zone(row.code, row.state, row.county) for row in group)]
    latitude = sum(row.latitude for row in group) / len(group)
    longitude = sum(row.longitude for row in group) / len(group)
    fips = spread((county.fips for row in group for county in counties[row.code]), len(group))
    return [number(latitude), number(longitude), zone, " ".join(fips)]


def town_line(group: list[Zip], counties: dict[str, list[County]]) -> str:
    """Return the table line of one town."""
    name = most_common(row.town for row in group)
    codes = " ".join(sorted(row.code for row in group))
    return "\t".join((place_key(name), group[0].state, name, *town_fields(group, counties), codes))


def zip_line(row: Zip, town: int, fields: list[str], shared: list[str]) -> str:
    """Return the table line of one ZIP code: the number of its town, and what differs from that town."""
    own = ("" if mine == theirs else mine for mine, theirs in zip(fields, shared, strict=True))
    return "\t".join((row.code, str(town), *own)).rstrip("\t")


def county_line(county: County, zips: int) -> str:
    """Return the table line of one county; the count of its ZIP codes ranks namesakes."""
    zone = ZONES[county_zone(county.state, county.name)]
    return "\t".join((place_key(county.name), county.state, county.fips, county.name, county.label, zone, str(zips)))


def build(zips: list[Zip], topologies: list[dict[str, Any]]) -> str:
    """Return the table as text: a heading with the counts, then sorted ZIP, town and county lines."""
    counties = counties_of_zips(zips, topologies)
    towns: dict[tuple[str, str], list[Zip]] = defaultdict(list)
    for row in zips:
        towns[place_key(row.town), row.state].append(row)
    order = {name: place for place, name in enumerate(sorted(towns))}
    shared = {name: town_fields(towns[name], counties) for name in order}
    used = Counter(county.fips for several in counties.values() for county in several)
    zip_lines = []
    for row in sorted(zips, key=lambda row: row.code):
        name = place_key(row.town), row.state
        zip_lines.append(zip_line(row, order[name], place_fields(row, counties[row.code]), shared[name]))
    town_lines = [town_line(towns[name], counties) for name in order]
    known = all_counties(counties.values(), topologies[0])
    county_lines = sorted(county_line(county, used[fips]) for fips, county in known.items())
    heading = f"{TABLE_VERSION}\t{len(zip_lines)}\t{len(town_lines)}\t{len(county_lines)}"
    return "\n".join((heading, *zip_lines, *town_lines, *county_lines))


def main() -> None:
    """Read the sources named on the command line and write the table into the package."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("geonames", type=Path)
    parser.add_argument("outlines", type=Path, nargs="+")
    options = parser.parse_args()
    topologies = [json.loads(path.read_text(encoding="utf-8")) for path in options.outlines]
    zips = read_zips(options.geonames)
    unknown = {row.state for row in zips} - set(STATES)
    if unknown:
        parser.error(f"states without a name: {sorted(unknown)}")
    TABLE_FILE.write_bytes(zlib.compress(build(zips, topologies).encode(), 9))
    print(f"{TABLE_FILE}: {len(zips):,} ZIP codes, {TABLE_FILE.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
