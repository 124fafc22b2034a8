"""The service areas of a whole catalog, asked about one place at a time (NumPy)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from resmatch.geo.area import Area, AreaKind
from resmatch.geo.covers import in_polygon
from resmatch.geo.distance import ABOUT_MILES, EARTH_RADIUS_MILES
from resmatch.geo.distances import miles_to_all
from resmatch.geo.marks import marks_of
from resmatch.geo.values import Place, Point

YES = 1
NO = 0
UNKNOWN = -1

_MILES_PER_LATITUDE = float(np.radians(EARTH_RADIUS_MILES))
# Boxes are widened a little more than the tolerance of polygons, so that they never decide alone.
_BOX_MARGIN_DEGREES = 1.1 * ABOUT_MILES / _MILES_PER_LATITUDE

RowNumbers = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class _Circles:
    rows: RowNumbers
    latitudes: NDArray[np.float64]
    longitudes: NDArray[np.float64]
    miles: NDArray[np.float64]

    def judge(self, place: Place) -> NDArray[np.int8]:
        if place.point is None:
            return np.full(len(self.rows), UNKNOWN, dtype=np.int8)
        beyond = miles_to_all(place.point, self.latitudes, self.longitudes) - self.miles
        margin = ABOUT_MILES if place.about else 0.0
        unknown = np.isnan(beyond) | ((beyond > 0) & (beyond <= margin))
        return np.where(unknown, UNKNOWN, np.where(beyond <= 0, YES, NO)).astype(np.int8)


@dataclass(frozen=True, slots=True)
class _Polygons:
    rows: RowNumbers
    areas: tuple[Area, ...]
    boxes: NDArray[np.float64]
    """One line per row: west, south, east, north, widened."""

    def judge(self, place: Place) -> NDArray[np.int8]:
        if place.point is None:
            return np.full(len(self.rows), UNKNOWN, dtype=np.int8)
        west, south, east, north = self.boxes.T
        longitude, latitude = place.point.longitude, place.point.latitude
        near = (west <= longitude) & (longitude <= east) & (south <= latitude) & (latitude <= north)
        answers = np.full(len(self.rows), NO, dtype=np.int8)
        for index in np.flatnonzero(near):
            answers[index] = _graded(in_polygon(self.areas[index], place))
        return answers


def _graded(answer: bool | None) -> int:
    return UNKNOWN if answer is None else int(answer)


def _box(area: Area) -> tuple[float, float, float, float]:
    positions = np.array([position for rings in area.polygons for position in rings[0]])
    west, south = positions.min(axis=0) - _BOX_MARGIN_DEGREES
    east, north = positions.max(axis=0) + _BOX_MARGIN_DEGREES
    return float(west), float(south), float(east), float(north)


def _row_numbers(rows: Iterable[int]) -> RowNumbers:
    return np.fromiter(rows, dtype=np.int32)


def _circles(areas: Sequence[Area | None], origins: Sequence[Point | None]) -> _Circles:
    rows = [row for row, area in enumerate(areas) if area is not None and area.kind is AreaKind.RADIUS]
    points = [origins[row] for row in rows]
    return _Circles(
        rows=_row_numbers(rows),
        latitudes=np.array([np.nan if point is None else point.latitude for point in points]),
        longitudes=np.array([np.nan if point is None else point.longitude for point in points]),
        miles=np.array([area.miles for area in areas if area is not None and area.kind is AreaKind.RADIUS]),
    )


def _polygons(areas: Sequence[Area | None]) -> _Polygons:
    found = [(row, area) for row, area in enumerate(areas) if area is not None and area.kind is AreaKind.POLYGON]
    return _Polygons(
        rows=_row_numbers(row for row, _ in found),
        areas=tuple(area for _, area in found),
        boxes=np.array([_box(area) for _, area in found]).reshape(-1, 4),
    )


def _postings(areas: Sequence[Area | None]) -> dict[str, RowNumbers]:
    rows: dict[str, list[int]] = defaultdict(list)
    for row, area in enumerate(areas):
        for mark in area.marks if area is not None else ():
            rows[mark].append(row)
    return {mark: _row_numbers(numbers) for mark, numbers in rows.items()}


class AreaTable:
    """The service areas of N rows; immutable. Its answers are those of ``covers`` row by row."""

    def __init__(self, areas: Sequence[Area | None], origins: Sequence[Point | None]) -> None:
        self._unsaid = np.array([area is None for area in areas], dtype=bool)
        self._postings = _postings(areas)
        self._shapes = (_circles(areas, origins), _polygons(areas))

    @classmethod
    def from_records(
        cls, records: Sequence[Mapping[str, Any] | None], origins: Sequence[Point | None] | None = None
    ) -> AreaTable:
        """Make the table from ``service_area`` mappings, None where a listing is silent.

        ``origins`` are the points of the listings, in the same order, for areas of so many miles around them.
        Raises BadOption for a record of a wrong shape.
        """
        areas = [None if record is None else Area.from_record(record) for record in records]
        return cls(areas, origins if origins is not None else [None] * len(areas))

    def __len__(self) -> int:
        return len(self._unsaid)

    def covers_all(self, place: Place, rows: NDArray[np.integer[Any]]) -> NDArray[np.int8]:
        """Return for each of the row numbers: 1 covers the place, 0 does not, -1 cannot tell or is silent."""
        answers = np.where(self._unsaid, UNKNOWN, NO).astype(np.int8)
        marks = marks_of(place)
        for mark in marks.maybe:
            answers[self._rows(mark)] = UNKNOWN
        for enough in marks.enough:
            answers[self._rows_with_all(enough)] = YES
        for shapes in self._shapes:
            answers[shapes.rows] = shapes.judge(place)
        chosen: NDArray[np.int8] = answers[rows]
        return chosen

    def _rows(self, mark: str) -> RowNumbers:
        return self._postings.get(mark, _NO_ROWS)

    def _rows_with_all(self, marks: frozenset[str]) -> RowNumbers:
        postings = sorted((self._rows(mark) for mark in marks), key=len)
        found = postings[0]
        for rows in postings[1:]:
            found = np.intersect1d(found, rows, assume_unique=True)
        return found


_NO_ROWS: RowNumbers = np.empty(0, dtype=np.int32)
