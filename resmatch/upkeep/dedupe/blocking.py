"""Which pairs are worth comparing: those that share one of a few keys.

Comparing every listing with every other takes 12 million comparisons for 5,000; the same place twice nearly always
shares its number, its street, its spot, its web page, a meeting time, the start or the end of its name. In a
block that is too large (the one number of a chain) only neighbours by name are compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from math import floor

from resmatch.upkeep.dedupe.traits import Traits

LARGEST_BLOCK = 30
NEIGHBOURS = 6
CELL_DEGREES = 0.002
"""About 200 m; a point counts in its own cell and in the nearest ones."""
_NAME_LETTERS = 3
_END_LETTERS = 6
_HALF_CELLS = (-0.5, 0.5)


def candidate_pairs(listings: Sequence[Traits]) -> list[tuple[int, int]]:
    """Return the pairs to compare as positions, the smaller first, in order and once each."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, traits in enumerate(listings):
        for key in dict.fromkeys(_keys(traits)):
            blocks[key].append(place)
    pairs = {pair for block in blocks.values() for pair in _pairs(block, listings)}
    return sorted(pairs)


def _pairs(block: Sequence[int], listings: Sequence[Traits]) -> Iterator[tuple[int, int]]:
    if len(block) <= LARGEST_BLOCK:
        yield from combinations(block, 2)
        return
    by_name = sorted(block, key=lambda place: (listings[place].name, place))
    for at, place in enumerate(by_name):
        for other in by_name[at + 1 : at + 1 + NEIGHBOURS]:
            yield min(place, other), max(place, other)


def _keys(traits: Traits) -> Iterator[tuple[str, ...]]:
    start, letters = traits.name[:_NAME_LETTERS], traits.name.replace(" ", "")
    yield ("words", " ".join(sorted(traits.name.split())))
    yield ("start", letters[:_END_LETTERS])
    yield ("end", letters[-_END_LETTERS:])
    for phone in sorted(traits.phones - {""}):
        yield ("phone", phone)
    if traits.zip:
        yield ("zip", traits.zip, start)
    if traits.street:
        yield ("street", traits.street, traits.zip or traits.town)
    for time in sorted(traits.times):
        yield ("meeting", time, traits.zip or traits.town)
    if traits.web:
        yield ("web", traits.web)
    if traits.point:
        latitude, longitude = traits.point.latitude / CELL_DEGREES, traits.point.longitude / CELL_DEGREES
        for north in _HALF_CELLS:
            for east in _HALF_CELLS:
                yield ("cell", str(floor(latitude + north)), str(floor(longitude + east)))
