"""Places spelled like a name that the table does not know."""

from __future__ import annotations

import re
from itertools import islice

from resmatch.geo.names import place_key
from resmatch.geo.places import place_of_county, place_of_town
from resmatch.geo.reading import Named
from resmatch.geo.table import Table
from resmatch.geo.values import Place
from resmatch.text import closest

SUGGESTIONS = 3
"""How many places one error suggests."""

LIKENESS = 0.66
"""The share of letters that must agree; at this figure "Wooster, MA" still finds Worcester."""

_KEY_LETTERS = 3
_TWO_NAMES = re.compile(r"\s*[–—/&]\s*|\s+-\s+|\s+(?:and|or)\s+")


def _counties_like(rows: Table, name: str, state: str | None) -> list[Place]:
    keys = closest(place_key(name), rows.county_keys(state), limit=SUGGESTIONS, cutoff=LIKENESS)
    found = [row for key in keys for row in rows.counties(key, state)]
    return [place_of_county(row) for row in found]


def _towns_called(rows: Table, key: str, state: str | None = None) -> list[Place]:
    found = sorted(rows.towns(key, state), key=lambda row: (-len(row.zips), row.state))
    return [place_of_town(rows, row) for row in found]


def _towns_like(rows: Table, name: str, state: str | None) -> list[Place]:
    key = place_key(name)
    if len(key) < _KEY_LETTERS:
        return []
    keys = closest(key, rows.town_keys(state), limit=SUGGESTIONS, cutoff=LIKENESS)
    return [place for like in keys for place in _towns_called(rows, like, state)]


def _each_of_two(rows: Table, name: str) -> list[Place]:
    names = _TWO_NAMES.split(name)
    return [place for part in names for place in _towns_called(rows, place_key(part))[:1]] if names[1:] else []


def _like(rows: Table, named: Named) -> list[Place]:
    if named.county is not None:
        return _counties_like(rows, named.county, named.state)
    elsewhere = _towns_called(rows, place_key(named.name))[:1]
    return elsewhere + _each_of_two(rows, named.name) + _towns_like(rows, named.name, named.state)


def suggest_places(rows: Table, readings: list[list[Named]]) -> tuple[Place, ...]:
    """Return at most three places that the words may have meant, most likely first."""
    named = [reading for several in readings for reading in several]
    with_state = [reading for reading in named if reading.state is not None]
    found = (place for reading in with_state or named for place in _like(rows, reading))
    return tuple(islice(dict.fromkeys(found), SUGGESTIONS))
