"""The area a listing serves: read from its catalog fields, and whether it covers a place.

An area and a place are compared by *marks*, short words such as ``county:25027``. An area carries the marks of
all it names; a place knows which marks settle the question with yes and which leave it open. ``covers`` reads
them one area at a time and ``AreaTable`` for a whole catalog at once: the same marks, so the same answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from resmatch.errors import BadOption
from resmatch.geo.names import place_key
from resmatch.geo.polygon import Rings, check_polygon, rings_of
from resmatch.geo.reading import PLACE_CHARACTERS, county_words, read_zip
from resmatch.geo.states import state_code
from resmatch.geo.table import table
from resmatch.text import printable

RADIUS_MILES_MOST = 12_500.0
"""Half the way around the earth."""

_NAMES_KEPT = 65_536


class AreaKind(StrEnum):
    """The ways a listing can say where its clients live."""

    NATIONWIDE = "nationwide"
    STATES = "states"
    COUNTIES = "counties"
    TOWNS = "towns"
    POSTAL_CODES = "postal_codes"
    RADIUS = "radius"
    POLYGON = "polygon"


@dataclass(frozen=True, slots=True)
class Area:
    """A service area. ``unknown_names`` are towns and counties that the place table does not know."""

    kind: AreaKind
    marks: frozenset[str] = frozenset()
    unknown_names: tuple[str, ...] = ()
    miles: float | None = None
    polygons: tuple[Rings, ...] = ()

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Area:
        """Return the area of a ``service_area`` mapping; raises BadOption when its shape is wrong.

        A well-formed name that the table lacks is no error: it is kept in ``unknown_names``, and for places
        in the same state the answer is then unknown instead of no.
        """
        kind = _kind(record)
        given = sorted(str(key) for key, value in record.items() if value not in (None, (), [], {}))
        extra = [key for key in given if key not in ("type", _KEYS.get(kind))]
        if extra:
            raise BadOption(f"a service area of type {kind} has no field '{printable(extra[0])}'")
        return _READERS[kind](record)


@dataclass(frozen=True, slots=True)
class _Name:
    """What one name of a list says: its marks, and whether the table knows it."""

    text: str
    marks: tuple[str, ...]
    known: bool = True


def _kind(record: Mapping[str, Any]) -> AreaKind:
    word = record.get("type")
    try:
        return AreaKind(word)  # type: ignore[arg-type]
    except ValueError:
        raise BadOption(
            f"'{printable(str(word)[:40])}' is not a type of service area",
            hint="use one of " + ", ".join(AreaKind),
        ) from None


def _nationwide(_: Mapping[str, Any]) -> Area:
    return Area(AreaKind.NATIONWIDE, marks=frozenset(("nationwide",)))


def _radius(record: Mapping[str, Any]) -> Area:
    miles = record.get("miles")
    if isinstance(miles, bool) or not isinstance(miles, int | float) or not 0 < miles <= RADIUS_MILES_MOST:
        raise BadOption(f"miles is {printable(str(miles)[:40])}, not a number above 0 and up to 12,500")
    return Area(AreaKind.RADIUS, miles=float(miles))


def _polygon(record: Mapping[str, Any]) -> Area:
    geojson = record.get("polygon")
    problems = check_polygon(geojson)
    if problems or not isinstance(geojson, Mapping):
        raise BadOption(f"polygon: {problems[0]}")
    return Area(AreaKind.POLYGON, polygons=rings_of(geojson))


def _listed(kind: AreaKind, read: Callable[[str], _Name]) -> Callable[[Mapping[str, Any]], Area]:
    def area(record: Mapping[str, Any]) -> Area:
        names = [read(text) for text in _texts(record.get(kind), kind)]
        marks = {mark for name in names for mark in name.marks} | {"named"}
        unknown = tuple(name.text for name in names if not name.known)
        return Area(kind, marks=frozenset(marks), unknown_names=unknown)

    return area


def _texts(values: object, kind: AreaKind) -> Iterable[str]:
    if isinstance(values, str) or not isinstance(values, Sequence) or not values:
        raise BadOption(f"{kind} is not a list of names")
    for value in values:
        if not isinstance(value, str) or not value.strip() or len(value) > PLACE_CHARACTERS:
            raise BadOption(f"{kind} holds {printable(repr(value)[:40])}, not a name in quotes")
    return values


@lru_cache(maxsize=_NAMES_KEPT)
def _state(text: str) -> _Name:
    code = state_code(text)
    if code is None:
        raise BadOption(f"'{printable(text)}' is not a state", hint="write its two letters, as MA")
    return _Name(text, (f"state:{code}",))


@lru_cache(maxsize=_NAMES_KEPT)
def _postal_code(text: str) -> _Name:
    code = read_zip(text)
    if code is None:
        raise BadOption(f"'{printable(text)}' is not a ZIP code", hint='write five digits in quotes, as "01609"')
    row = table().zip(code)
    marks = (f"zip:{code}", f"postal_codes:{row.town.state}") if row else (f"zip:{code}",)
    return _Name(text, marks, known=row is not None)


def _name_and_state(text: str) -> tuple[str, str]:
    name, comma, words = text.rpartition(",")
    code = state_code(words)
    if not comma or code is None or not place_key(name):
        raise BadOption(f"'{printable(text)}' does not say its state", hint='write it as "Worcester, MA"')
    return name, code


@lru_cache(maxsize=_NAMES_KEPT)
def _town(text: str) -> _Name:
    name, state = _name_and_state(text)
    key = place_key(name)
    if not table().towns(key, state):
        return _Name(text, (f"unknown:{state}", f"towns:{state}"), known=False)
    return _Name(text, (f"town:{key},{state}", f"towns:{state}"))


@lru_cache(maxsize=_NAMES_KEPT)
def _county(text: str) -> _Name:
    name, state = _name_and_state(text)
    called_county = county_words(name, state)
    key = place_key(called_county or name)
    counties, cities = table().counties(key, state), table().counties(f"{key}city", state)
    rows = counties or cities
    if not rows:
        return _Name(text, (f"unknown:{state}", f"counties:{state}"), known=False)
    # A bare "Baltimore, MD" is the county, but the city beside it may be meant.
    perhaps = [f"perhaps:{row.fips}" for row in cities if counties and not called_county]
    return _Name(text, (f"county:{rows[0].fips}", f"counties:{state}", *perhaps))


_KEYS = {
    AreaKind.STATES: "states",
    AreaKind.COUNTIES: "counties",
    AreaKind.TOWNS: "towns",
    AreaKind.POSTAL_CODES: "postal_codes",
    AreaKind.RADIUS: "miles",
    AreaKind.POLYGON: "polygon",
}
_READERS: Mapping[AreaKind, Callable[[Mapping[str, Any]], Area]] = {
    AreaKind.NATIONWIDE: _nationwide,
    AreaKind.STATES: _listed(AreaKind.STATES, _state),
    AreaKind.COUNTIES: _listed(AreaKind.COUNTIES, _county),
    AreaKind.TOWNS: _listed(AreaKind.TOWNS, _town),
    AreaKind.POSTAL_CODES: _listed(AreaKind.POSTAL_CODES, _postal_code),
    AreaKind.RADIUS: _radius,
    AreaKind.POLYGON: _polygon,
}
