"""The index: a catalog as columns, need postings and display records, made once per catalog.

Rows stand in the order of name and id, so a row number is the last tie-break of any ranking and
the order of the catalog's files never shows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from resmatch.geo import Place, Point
from resmatch.geo.areatable import AreaTable
from resmatch.matching.answers import needs_answered, needs_made_for
from resmatch.matching.columns import KIND_KEYS, Column, Record, pluck
from resmatch.text import fold

RowNumbers = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class CatalogFacts:
    """What a result says about the catalog it came from."""

    name: str
    version: str
    listings: int
    newest_check: str | None
    demo: bool


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """A compiled catalog; immutable and safe to share between threads.

    ``postings`` has the rows that answer each need, ``made_for`` those whose own purpose it is.
    """

    records: tuple[Record, ...]
    columns: Mapping[str, NDArray[Any]]
    postings: Mapping[str, RowNumbers]
    made_for: Mapping[str, RowNumbers]
    areas: AreaTable
    facts: CatalogFacts

    def answering(self, need: str) -> RowNumbers:
        """Give the rows that answer a need, in row order; empty where none does."""
        return self.postings.get(need, np.empty(0, dtype=np.int32))

    def row_of(self, resource_id: str) -> int | None:
        """Give the row of a listing by its id, or None."""
        return next((row for row, record in enumerate(self.records) if record["id"] == resource_id), None)


class Rows:
    """A view of the rows judged for one need: arrays by column name, and values worked out once."""

    def __init__(self, index: Index, numbers: RowNumbers, need: str) -> None:
        self.index = index
        self.numbers = numbers
        self.need = need
        self._cache: dict[str, NDArray[Any]] = {}

    def __len__(self) -> int:
        return len(self.numbers)

    def __getitem__(self, name: str) -> NDArray[Any]:
        return self.once(name, lambda: self.index.columns[name][self.numbers])

    def once(self, name: str, make: Callable[[], NDArray[Any]]) -> NDArray[Any]:
        """Give an array by name, making it at the first call."""
        found = self._cache.get(name)
        if found is None:
            found = self._cache[name] = make()
        return found

    def full(self, value: int) -> NDArray[np.int8]:
        """Give the same grade for every row."""
        return np.full(len(self), value, dtype=np.int8)

    def covered(self, place: Place) -> NDArray[np.int8]:
        """Tell whether each row's service area holds a place: 1 yes, 0 no, -1 not known."""
        return self.once("covered", lambda: self.index.areas.covers_all(place, self.numbers))


def compile_records(records: Iterable[Record], columns: Sequence[Column], facts: CatalogFacts) -> Index:
    """Compile plain records into an index over the declared columns."""
    ordered = tuple(sorted(records, key=_order))
    return Index(
        records=ordered,
        columns=_fill(ordered, columns),
        postings=_post(ordered, needs_answered),
        made_for=_post(ordered, needs_made_for),
        areas=_areas(ordered),
        facts=facts,
    )


def point_of(record: Record) -> Point | None:
    """Give the public point of a listing; a confidential one has none."""
    latitude, longitude = pluck(record, "point.latitude"), pluck(record, "point.longitude")
    if record.get("confidential_location") == "yes" or latitude is None or longitude is None:
        return None
    return Point(float(str(latitude)), float(str(longitude)))


def _order(record: Record) -> tuple[str, str]:
    return fold(str(record["name"])), str(record["id"])


def _areas(records: Sequence[Record]) -> AreaTable:
    areas = [_area_of(record) for record in records]
    origins = [point_of(record) if area else None for record, area in zip(records, areas, strict=True)]
    return AreaTable.from_records(areas, origins)


def _area_of(record: Record) -> Mapping[str, Any] | None:
    area = record.get("service_area")
    return area if isinstance(area, Mapping) else None


def _fill(records: Sequence[Record], columns: Sequence[Column]) -> dict[str, NDArray[Any]]:
    one_of_each, pairs = _pairs(records)
    of_pairs = _rows_with(one_of_each)
    of_rows = _rows_with(records)
    return {
        column.name: _read(column, one_of_each, of_pairs)[pairs]
        if set(column.keys) <= set(KIND_KEYS)
        else _read(column, records, of_rows)
        for column in {column.name: column for column in columns}.values()
    }


def _pairs(records: Sequence[Record]) -> tuple[list[Record], NDArray[np.intp]]:
    """Give one listing of each kind and type, and for every listing the place of its own pair among them."""
    pairs = [tuple(map(record.get, KIND_KEYS)) for record in records]
    example = dict(zip(pairs, records, strict=True))
    place_of = {pair: place for place, pair in enumerate(example)}
    return list(example.values()), np.array([place_of[pair] for pair in pairs], dtype=np.intp)


def _rows_with(records: Sequence[Record]) -> dict[str, list[int]]:
    """Give the rows of the listings that have each top-level field."""
    rows: dict[str, list[int]] = defaultdict(list)
    for row, record in enumerate(records):
        for key in record:
            rows[key].append(row)
    return rows


def _read(column: Column, records: Sequence[Record], rows_with: Mapping[str, list[int]]) -> NDArray[Any]:
    """Make the array of a column from the listings that have one of its fields."""
    array = _empty(column, len(records))
    said = [rows_with[key] for key in column.keys if key in rows_with]
    rows = said[0] if len(said) == 1 else list(set().union(*said))
    if rows:
        array[rows] = np.array([column.read(records[row]) for row in rows], dtype=column.dtype)
    return array


def _empty(column: Column, length: int) -> NDArray[Any]:
    shape = (length, column.width) if column.width else (length,)
    return np.full(shape, column.missing, dtype=column.dtype)


def _post(records: Sequence[Record], needs_of: Callable[[Record], Iterable[str]]) -> dict[str, RowNumbers]:
    found: dict[str, list[int]] = {}
    for row, record in enumerate(records):
        for need in needs_of(record):
            found.setdefault(need, []).append(row)
    return {need: np.array(rows, dtype=np.int32) for need, rows in found.items()}
