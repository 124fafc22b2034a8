from typing import Any

import pytest

from resmatch.geo import Area, Point, covers, find_place

WORCESTER = Point(42.2626, -71.8023)
SQUARE = {"type": "Polygon", "coordinates": [[[-72, 42], [-71.5, 42], [-71.5, 42.5], [-72, 42.5], [-72, 42]]]}


def _list(kind: str, *names: str) -> dict[str, Any]:
    return {"type": kind, kind: list(names)}


@pytest.mark.parametrize(
    ("record", "place", "answer"),
    [
        ({"type": "nationwide"}, "01609", True),
        ({"type": "nationwide"}, "51.5,-0.1", True),
        (_list("states", "MA"), "01609", True),
        (_list("states", "MA"), "MA", True),
        (_list("states", "MA"), "Worcester County, MA", True),
        (_list("states", "NH"), "01609", False),
        (_list("states", "MA"), "42.26,-71.8", True),
        (_list("states", "MA"), "51.5,-0.1", None),
        (_list("counties", "Worcester, MA"), "01609", True),
        (_list("counties", "Worcester, MD"), "01609", False),
        (_list("counties", "Worcester, MA"), "Boston, MA", False),
        (_list("counties", "Worcester, MA"), "Worcester County, MA", True),
        (_list("counties", "Suffolk, MA"), "Worcester County, MA", False),
        (_list("counties", "Worcester, MA"), "MA", None),
        (_list("counties", "Worcester, MA"), "NH", False),
        (_list("counties", "St. Louis County, MO"), "Saint Louis, MO", None),
        (_list("counties", "St. Louis County, MO", "St. Louis City, MO"), "Saint Louis, MO", True),
        (_list("counties", "Baltimore, MD"), "21201", None),
        (_list("counties", "Baltimore County, MD"), "21201", False),
        (_list("counties", "Nowhere, MA"), "01609", None),
        (_list("counties", "Nowhere, MA"), "03060", False),
        (_list("counties", "Hartford, CT"), "06103", True),
        (_list("counties", "Capitol Region, CT"), "Hartford, CT", True),
        (_list("counties", "Capitol Region, CT"), "Hartford County, CT", None),
        (_list("towns", "Worcester, MA"), "01609", True),
        (_list("towns", "WORCESTER, Mass."), "Worcester, MA", True),
        (_list("towns", "Worcester, NY"), "01609", False),
        (_list("towns", "Shrewsbury, MA"), "01609", False),
        (_list("towns", "Boston, MA"), "02121", True),
        (_list("towns", "New York, NY"), "11201", True),
        (_list("towns", "Dorchester, MA"), "02108", False),
        (_list("towns", "Nowhereville, MA"), "01609", None),
        (_list("towns", "Worcester, MA"), "Worcester County, MA", None),
        (_list("towns", "Worcester, MA"), "42.26,-71.8", None),
        (_list("postal_codes", "01609"), "01609", True),
        (_list("postal_codes", "01609"), "01610", False),
        (_list("postal_codes", "01609"), "Worcester, MA", None),
        (_list("postal_codes", "02121", "02122", "02125"), "Dorchester, MA", True),
        (_list("postal_codes", "01609"), "42.26,-71.8", None),
        (_list("postal_codes", "01609"), "NH", False),
        ({"type": "polygon", "polygon": SQUARE}, "01609", True),
        ({"type": "polygon", "polygon": SQUARE}, "42.26,-71.49", False),
        ({"type": "polygon", "polygon": SQUARE}, "01721", None),
        ({"type": "polygon", "polygon": SQUARE}, "02121", False),
        ({"type": "polygon", "polygon": SQUARE}, "MA", None),
    ],
)
def test_an_area_covers_a_place_or_not_or_cannot_tell(record: dict[str, Any], place: str, answer: bool | None) -> None:
    assert covers(Area.from_record(record), find_place(place)) is answer


@pytest.mark.parametrize(
    ("miles", "place", "answer"),
    [(50, "Boston, MA", True), (37, "Boston, MA", None), (20, "Boston, MA", False), (20, "MA", None)],
)
def test_a_radius_is_measured_from_the_listing(miles: float, place: str, answer: bool | None) -> None:
    area = Area.from_record({"type": "radius", "miles": miles})
    assert covers(area, find_place(place), origin=WORCESTER) is answer


def test_an_exact_point_is_measured_exactly() -> None:
    area = Area.from_record({"type": "radius", "miles": 37})
    assert covers(area, find_place("42.3601,-71.0589"), origin=WORCESTER) is False


def test_without_the_point_of_the_listing_a_radius_tells_nothing() -> None:
    assert covers(Area.from_record({"type": "radius", "miles": 20}), find_place("01609")) is None
