"""Build the county outlines inside the package: ``python tools/build_outlines.py us_counties_10m_2023.topo.json``.

The file is TopoJSON of us-atlas (US Census Bureau, public domain; us-atlas itself under the ISC licence). Arcs are
simplified before they are joined, so that neighbours keep one border.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

from build_places import STATE_OF_FIPS
from shapely.geometry import LineString

from resmatch.geo.outlines import OUTLINE_FILE, OUTLINE_VERSION, STEPS_PER_DEGREE

_TOLERANCE_DEGREES = 0.006
_FEWEST_POINTS = 3
_WEST_OF_DATE_LINE = 360 * STEPS_PER_DEGREE

Points = list[tuple[int, int]]


def main() -> None:
    """Read the file named on the command line and write the outlines into the package."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("topojson", type=Path)
    options = parser.parse_args()
    data = packed(json.loads(options.topojson.read_text("utf-8")))
    OUTLINE_FILE.write_bytes(data)
    print(f"{OUTLINE_FILE}: {len(data):,} bytes")


def packed(topology: dict[str, Any]) -> bytes:
    """Return the bytes of the outline file."""
    arcs = [_arc(arc, topology["transform"]) for arc in topology["arcs"]]
    counties = topology["objects"]["counties"]["geometries"]
    lines = sorted(line for county in counties for line in _lines(county, arcs))
    return zlib.compress("\n".join([OUTLINE_VERSION, *lines]).encode(), 9)


def _arc(deltas: Sequence[Sequence[int]], transform: dict[str, list[float]]) -> Points:
    (x_scale, y_scale), (x_start, y_start) = transform["scale"], transform["translate"]
    across = accumulate(delta[0] for delta in deltas)
    up = accumulate(delta[1] for delta in deltas)
    degrees = [(x * x_scale + x_start, y * y_scale + y_start) for x, y in zip(across, up, strict=True)]
    kept = LineString(degrees).simplify(_TOLERANCE_DEGREES).coords
    return [(round(x * STEPS_PER_DEGREE), round(y * STEPS_PER_DEGREE)) for x, y in kept]


def _lines(county: dict[str, Any], arcs: Sequence[Points]) -> Iterator[str]:
    state = STATE_OF_FIPS.get(county["id"][:2])
    rings = [text for ring in _rings(county) if (text := _written(_joined(ring, arcs), state or ""))]
    if state and rings:
        yield "\t".join([state, county["id"], county["properties"]["name"], *rings])


def _rings(county: dict[str, Any]) -> Iterator[list[int]]:
    polygons = county["arcs"] if county["type"] == "MultiPolygon" else [county.get("arcs", [])]
    for polygon in polygons:
        yield from polygon


def _joined(ring: Sequence[int], arcs: Sequence[Points]) -> Points:
    points: Points = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += [point for point in arc if not points or point != points[-1]]
    return points[:-1] if points and points[0] == points[-1] else points


def _written(points: Points, state: str) -> str:
    """Write a ring as steps; the islands of Alaska beyond the date line stay beside the others."""
    if state == "AK":
        points = [(x - _WEST_OF_DATE_LINE if x > 0 else x, y) for x, y in points]
    if len(set(points)) < _FEWEST_POINTS:
        return ""
    before = [(0, 0), *points]
    steps = [(x - px, y - py) for (px, py), (x, y) in zip(before, points, strict=False)]
    return " ".join(f"{x} {y}" for x, y in steps)


if __name__ == "__main__":
    main()
