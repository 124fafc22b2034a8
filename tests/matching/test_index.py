from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.geo import Point
from resmatch.matching.columns import tri, whole
from resmatch.matching.index import CatalogFacts, Rows, compile_records, point_of
from tests.matching.build import NEED, WORCESTER, Entry, compiled, house, meeting
from tests.matching.laws.worlds import catalogs, index_of

FACTS = CatalogFacts("test", "sha256:0", 0, None, demo=False)


def test_rows_stand_in_the_order_of_name_and_id() -> None:
    named = [house(id=place, name=name) for place, name in (("b", "Élm"), ("a", "oak"), ("c", "elm"), ("d", "Ash"))]
    assert [record["id"] for record in compiled(*named).records] == ["d", "b", "c", "a"]


@given(catalogs(), st.randoms())
def test_the_order_of_the_files_never_shows(found: list[Entry], random: object) -> None:
    mixed = sorted(found, key=lambda record: hash((record["id"], repr(random))))
    assert index_of(mixed).records == index_of(found).records


def test_silence_fills_a_column_with_its_own_value() -> None:
    index = compile_records(
        [house(id="a", name="A", pets="no", minimum_age=18), house(id="b", name="B")],
        (tri("pets"), whole("minimum_age")),
        FACTS,
    )
    assert index.columns["pets"].tolist() == [0, -1]
    assert index.columns["minimum_age"].tolist() == [18, -1]


def test_a_listing_is_posted_under_what_it_answers() -> None:
    index = compiled(house(), meeting())
    assert index.answering(NEED).tolist() == [0]
    assert index.answering("support.mutual_aid").tolist() == [1]
    assert index.answering("basics.food").tolist() == []


def test_a_listing_is_found_by_its_id() -> None:
    index = compiled(house(), meeting())
    assert index.row_of("r1") == 1
    assert index.row_of("no-such") is None


def test_a_confidential_listing_has_no_point() -> None:
    placed = house(point={"latitude": 42.27, "longitude": -71.8})
    assert point_of(placed) == Point(42.27, -71.8)
    assert point_of({**placed, "confidential_location": "yes"}) is None
    assert point_of(house()) is None


def test_a_value_is_worked_out_once() -> None:
    rows = Rows(compiled(house()), np.array([0], dtype=np.int32), NEED)
    made: list[int] = []

    def make() -> np.ndarray[tuple[int, ...], np.dtype[np.int8]]:
        made.append(1)
        return np.zeros(1, dtype=np.int8)

    assert rows.once("x", make) is rows.once("x", make)
    assert made == [1]


@pytest.mark.parametrize(
    ("area", "answer"),
    [
        ({"type": "states", "states": ["MA"]}, 1),
        ({"type": "states", "states": ["NY"]}, 0),
        ({"type": "nationwide"}, 1),
        (None, -1),
    ],
)
def test_a_service_area_says_yes_no_or_not_known(area: Entry | None, answer: int) -> None:
    record = house(service_area=area) if area else house()
    rows = Rows(compiled(record), np.array([0], dtype=np.int32), NEED)
    assert rows.covered(WORCESTER).tolist() == [answer]
