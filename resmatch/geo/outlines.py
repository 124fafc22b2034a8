"""County outlines for maps drawn by resmatch itself; never used to decide who is served.

``tools/build_outlines.py`` writes the file from us-atlas 2023 (US Census Bureau). Outlines are simplified to about
500 m and read state by state, when a map is asked for.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path

OUTLINE_FILE = Path(__file__).with_name("outlines.z")
OUTLINE_VERSION = "resmatch outlines 1"
STEPS_PER_DEGREE = 200

Ring = tuple[tuple[float, float], ...]
"""A closed line of (longitude, latitude) in degrees; its first point is not repeated."""


@dataclass(frozen=True, slots=True)
class Outline:
    """One county: its FIPS code (five digits), name, state (two letters) and the rings of its outline."""

    fips: str
    name: str
    state: str
    rings: tuple[Ring, ...]


def outlines_of(states: Collection[str]) -> tuple[Outline, ...]:
    """Return the counties of states (two letters), by FIPS code; states that are not known have none."""
    lines = [line for line in _lines() if line[:2] in states]
    return tuple(sorted(map(_outline, lines), key=lambda outline: outline.fips))


@cache
def _lines() -> tuple[str, ...]:
    version, *lines = zlib.decompress(OUTLINE_FILE.read_bytes()).decode().splitlines()
    assert version == OUTLINE_VERSION, "the outline file belongs to another version of resmatch"
    return tuple(lines)


def _outline(line: str) -> Outline:
    state, fips, name, *rings = line.split("\t")
    return Outline(fips, name, state, tuple(tuple(_points(ring)) for ring in rings))


def _points(ring: str) -> Iterator[tuple[float, float]]:
    """Yield the points of a ring, written as steps from one to the next."""
    steps = [int(step) for step in ring.split()]
    longitudes, latitudes = accumulate(steps[::2]), accumulate(steps[1::2])
    for longitude, latitude in zip(longitudes, latitudes, strict=True):
        yield longitude / STEPS_PER_DEGREE, latitude / STEPS_PER_DEGREE
