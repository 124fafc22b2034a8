import time
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.errors import BadOption
from resmatch.geo import Area, Point, covers, find_place
from resmatch.geo.areatable import AreaTable

PLACES = [
    "01609", "Worcester, MA", "02121", "Boston, MA", "06103", "Hartford County, CT", "Saint Louis, MO", "21201",
    "Worcester County, MA", "MA", "42.26,-71.80", "51.5,-0.1", "Brooklyn, NY", "01702",
]  # fmt: skip
NAMES: dict[str, list[str]] = {
    "states": ["MA", "CT", "NH"],
    "counties": ["Worcester, MA", "Suffolk, MA", "Hartford, CT", "Capitol Region, CT", "Baltimore, MD",
                 "St. Louis, MO", "St. Louis city, MO", "Nowhere, MA"],
    "towns": ["Worcester, MA", "Boston, MA", "New York, NY", "Nowhereville, MA", "Hartford, CT"],
    "postal_codes": ["01609", "02121", "02122", "02125", "06103", "99999"],
}  # fmt: skip
CORNERS = [(-72.0, 42.0), (-71.5, 42.0), (-71.0, 42.2), (-90.3, 38.5)]


def _square(corner: tuple[float, float]) -> dict[str, Any]:
    west, south = corner
    east, north = west + 0.5, south + 0.5
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "polygon", "polygon": {"type": "Polygon", "coordinates": [ring]}}


LISTED = st.sampled_from(sorted(NAMES)).flatmap(
    lambda kind: st.lists(st.sampled_from(NAMES[kind]), min_size=1, max_size=4).map(
        lambda names: {"type": kind, kind: names}
    )
)
RECORDS = st.one_of(
    st.none(),
    st.just({"type": "nationwide"}),
    LISTED,
    st.builds(lambda miles: {"type": "radius", "miles": miles}, st.integers(1, 60)),
    st.sampled_from(CORNERS).map(_square),
)
ORIGINS = st.one_of(st.none(), st.builds(Point, st.floats(41, 43), st.floats(-73, -70)))


@given(st.lists(st.tuples(RECORDS, ORIGINS), max_size=12), st.sampled_from(PLACES))
def test_the_table_answers_as_each_area_does_alone(
    listings: list[tuple[dict[str, Any] | None, Point | None]], words: str
) -> None:
    place = find_place(words)
    table = AreaTable.from_records([record for record, _ in listings], [origin for _, origin in listings])
    alone = [
        None if record is None else covers(Area.from_record(record), place, origin=origin)
        for record, origin in listings
    ]
    answers = table.covers_all(place, np.arange(len(table)))
    assert answers.tolist() == [-1 if answer is None else int(answer) for answer in alone]


def test_only_the_rows_asked_for_are_answered_in_their_order() -> None:
    table = AreaTable.from_records([{"type": "nationwide"}, None, {"type": "states", "states": ["NH"]}])
    answers = table.covers_all(find_place("01609"), np.array([2, 0, 1, 0], dtype=np.int32))
    assert answers.tolist() == [0, 1, -1, 1]
    assert answers.dtype == np.int8


def test_a_catalog_may_be_empty() -> None:
    table = AreaTable.from_records([])
    assert len(table) == 0
    assert table.covers_all(find_place("01609"), np.arange(0)).size == 0


def test_a_wrong_record_is_refused() -> None:
    with pytest.raises(BadOption, match="moon"):
        AreaTable.from_records([{"type": "moon"}])


def test_a_hundred_thousand_rows_are_judged_in_a_blink() -> None:
    names = [{"type": "counties", "counties": ["Worcester, MA"]}, None, {"type": "radius", "miles": 20}]
    table = AreaTable.from_records(names * 33_000, [Point(42.0, -71.0)] * 99_000)
    place, rows = find_place("01609"), np.arange(99_000)
    started = time.perf_counter()
    answers = table.covers_all(place, rows)
    assert time.perf_counter() - started < 0.5
    assert np.count_nonzero(answers == 1) == 33_000
