"""From the words a person uses for a place to that place, or to an error that helps; never a silent pick."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from resmatch.errors import AmbiguousPlace, UnknownPlace
from resmatch.geo.degrees import place_of_degrees
from resmatch.geo.distance import miles_between
from resmatch.geo.names import NICKNAMES, place_key
from resmatch.geo.places import place_of_county, place_of_state, place_of_town, place_of_zip
from resmatch.geo.reading import (
    PLACE_CHARACTERS,
    Named,
    read_degrees,
    read_last_zip,
    read_names,
    read_zip,
)
from resmatch.geo.states import STATES, state_code
from resmatch.geo.suggest import suggest_places
from resmatch.geo.table import Table, table
from resmatch.geo.values import Place
from resmatch.text import printable

SHOWN_CHARACTERS = 40
"""How much of a text that is too long an error repeats."""

SAME_PLACE_MILES = 25.0
"""A town and a ZIP code written together may be this far apart before they contradict each other."""

_MILITARY = tuple(f"{number:03}" for number in (*range(90, 99), 340, *range(962, 967)))
_TERRITORY_ZIPS = {"006": "PR", "007": "PR", "008": "VI", "009": "PR", "969": "GU"}


class Gazetteer(Protocol):
    """Anything that finds places by name."""

    def find(self, text: str) -> Place:
        """Return the place; raises UnknownPlace or AmbiguousPlace."""
        ...


@dataclass(frozen=True, slots=True)
class TableGazetteer:
    """Finds places in the table inside the package: no network, nothing kept."""

    rows: Table

    def find(self, text: str) -> Place:
        """Return the one place the text names; raises UnknownPlace or AmbiguousPlace."""
        if len(text) > PLACE_CHARACTERS:
            shown = printable(text[:SHOWN_CHARACTERS]) + "…"
            raise UnknownPlace(shown, reason=f"a place has at most {PLACE_CHARACTERS} characters")
        shown = printable(" ".join(text.split()))
        if not shown:
            raise UnknownPlace(shown, reason="the place is empty", hint="write a ZIP code, or a town and its state")
        return self._find(shown)

    def _find(self, text: str) -> Place:
        code = read_zip(text)
        if code is not None:
            return self._zip(text, code)
        degrees = read_degrees(text)
        if degrees is not None:
            return place_of_degrees(self.rows, text, degrees)
        with_zip = read_last_zip(text)
        if with_zip is not None:
            return self._words_and_zip(text, *with_zip)
        return self._only(text, self._candidates(text))

    def _zip(self, text: str, code: str) -> Place:
        row = self.rows.zip(code)
        if row is None:
            raise _unknown_zip(text, code)
        return place_of_zip(self.rows, row)

    def _words_and_zip(self, text: str, words: str, code: str) -> Place:
        row = self.rows.zip(code)
        named = self._candidates(words)
        if row is None:
            raise _unknown_zip(text, code, suggestions=tuple(named))
        place = place_of_zip(self.rows, row)
        if named and not any(_agree(place, other) for other in named):
            raise AmbiguousPlace(text, candidates=(place, *named))
        return place

    def _only(self, text: str, candidates: list[Place]) -> Place:
        if not candidates:
            raise UnknownPlace(text, suggestions=suggest_places(self.rows, read_names(text)))
        if len(candidates) > 1:
            raise AmbiguousPlace(text, candidates=tuple(candidates))
        return candidates[0]

    def _candidates(self, text: str) -> list[Place]:
        """Return every place the words may name, the one with most ZIP codes first, a state before all."""
        for readings in read_names(text):
            found = [place for reading in readings for place in self._named(reading)]
            if found:
                return list(dict.fromkeys(found))
        return []

    def _named(self, named: Named) -> list[Place]:
        if named.county is not None:
            return self._counties(named.county, named.state)
        key = place_key(named.name)
        states = self._states(named)
        towns = [*self._nicknamed(key, named.state), *self._towns(key, named.state)]
        return [*states, *towns] or self._counties(named.name, named.state)

    def _states(self, named: Named) -> list[Place]:
        code = state_code(named.name) if named.state is None else None
        return [] if code is None else [place_of_state(code)]

    def _towns(self, key: str, state: str | None) -> list[Place]:
        rows = sorted(self.rows.towns(key, state), key=lambda row: (-len(row.zips), row.state))
        return [place_of_town(self.rows, row) for row in rows]

    def _nicknamed(self, key: str, state: str | None) -> Iterable[Place]:
        for meant in NICKNAMES.get(key, ()):
            row = self.rows.zip(meant)
            town, _, its_state = meant.rpartition(", ")
            found = [place_of_zip(self.rows, row)] if row else self._towns(place_key(town), its_state)
            yield from (place for place in found if state in (None, place.state))

    def _counties(self, name: str, state: str | None) -> list[Place]:
        key = place_key(name)
        rows = self.rows.counties(key, state) or self.rows.counties(f"{key}city", state)
        return [place_of_county(row) for row in sorted(rows, key=lambda row: (-row.zips, row.state))]


def _agree(place: Place, other: Place) -> bool:
    if place.state != other.state:
        return False
    if place.point is None or other.point is None:
        return True
    return miles_between(place.point, other.point) <= SAME_PLACE_MILES


def _unknown_zip(text: str, code: str, *, suggestions: tuple[Place, ...] = ()) -> UnknownPlace:
    state = _TERRITORY_ZIPS.get(code[:3])
    if code.startswith(_MILITARY):
        reason = f"{code} is a military mail code: it has no place on the map"
    elif state:
        reason = f"{code} is in {STATES[state]}, and the table has no ZIP codes there"
        suggestions = suggestions or (place_of_state(state),)
    else:
        reason = f"I do not know the ZIP code {code}"
    hint = "check the digits, or write a town and its state"
    return UnknownPlace(text, suggestions=suggestions, reason=reason, hint=hint)


@cache
def gazetteer() -> TableGazetteer:
    """Return the gazetteer over the table inside the package; the table is read once, here."""
    return TableGazetteer(table())


def find_place(text: str) -> Place:
    """Return the place a person means by a ZIP code, town, county, state or ``latitude,longitude``.

    Raises UnknownPlace (with suggestions) or AmbiguousPlace (with all candidates, most ZIP codes first). A
    name that several places share is never decided here. Example: ``find_place("Worcester, Mass.")``.
    """
    return gazetteer().find(text)
