from __future__ import annotations

import pytest

from resmatch.upkeep.dedupe.compare import compare
from resmatch.upkeep.dedupe.traits import traits_of
from tests.upkeep.dedupe.listings import DOUBLES, LOOK_ALIKES, Record, at, phone, place

PAIRS = [*DOUBLES, *LOOK_ALIKES]


def score(one: Record, other: Record) -> int:
    return compare(traits_of(one), traits_of(other)).score


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair[0]["id"])
def test_a_score_has_no_direction_and_is_a_share(pair: tuple[Record, Record]) -> None:
    assert 0 <= score(*pair) == score(*reversed(pair)) <= 100


def test_more_that_agrees_is_surer() -> None:
    alone = [place(name, "Elm House", phones=phone("508-555-0101")) for name in "ab"]
    placed = [{**record, "location": at("1 Elm Street")} for record in alone]
    assert score(*placed) > score(*alone)


def test_a_name_alone_is_never_enough() -> None:
    assert score(place("a", "Elm House"), place("b", "Elm House")) <= 70


def test_another_house_number_is_another_place() -> None:
    one, other = place("a", "Elm House", location=at("12 Elm St")), place("b", "Elm House", location=at("14 Elm St"))
    assert score(one, other) < score(one, {**one, "id": "b"}) - 20


def test_the_distance_is_said_in_meters() -> None:
    reasons = compare(*map(traits_of, DOUBLES[1])).reasons
    assert "same place (8 m)" in reasons
