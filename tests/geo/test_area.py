from types import MappingProxyType
from typing import Any

import pytest

from resmatch.errors import BadOption
from resmatch.geo import Area, AreaKind

SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}


@pytest.mark.parametrize(
    ("record", "marks"),
    [
        ({"type": "nationwide"}, {"nationwide"}),
        ({"type": "states", "states": ["MA", "N.H."]}, {"named", "state:MA", "state:NH"}),
        ({"type": "counties", "counties": ["Worcester, MA"]}, {"named", "county:25027", "counties:MA"}),
        ({"type": "counties", "counties": ["Worcester Co., Mass."]}, {"named", "county:25027", "counties:MA"}),
        ({"type": "towns", "towns": ["W. Springfield, MA"]}, {"named", "town:westspringfield,MA", "towns:MA"}),
        ({"type": "postal_codes", "postal_codes": ["01609-1234"]}, {"named", "zip:01609", "postal_codes:MA"}),
    ],
)
def test_an_area_carries_the_marks_of_all_it_names(record: dict[str, Any], marks: set[str]) -> None:
    assert Area.from_record(record).marks == marks


def test_a_radius_and_a_polygon_keep_their_numbers() -> None:
    assert Area.from_record({"type": "radius", "miles": 20}).miles == 20.0
    polygons = Area.from_record({"type": "polygon", "polygon": SQUARE}).polygons
    assert polygons[0][0][1] == (1.0, 0.0)


def test_empty_fields_of_other_types_are_no_fault() -> None:
    record = MappingProxyType({"type": "states", "states": ("MA",), "towns": (), "miles": None, "polygon": None})
    assert Area.from_record(record).kind is AreaKind.STATES


def test_a_name_the_table_lacks_is_kept_aside() -> None:
    area = Area.from_record({"type": "towns", "towns": ["Nowhereville, MA", "Worcester, MA"]})
    assert area.unknown_names == ("Nowhereville, MA",)
    assert "unknown:MA" in area.marks


def test_a_bare_name_that_is_a_county_and_a_city_may_mean_either() -> None:
    assert "perhaps:24510" in Area.from_record({"type": "counties", "counties": ["Baltimore, MD"]}).marks
    assert "perhaps:24510" not in Area.from_record({"type": "counties", "counties": ["Baltimore County, MD"]}).marks


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ({}, "'None' is not a type"),
        ({"type": "moon"}, "'moon' is not a type"),
        ({"type": ["states"]}, "is not a type"),
        ({"type": "states"}, "states is not a list"),
        ({"type": "states", "states": []}, "states is not a list"),
        ({"type": "states", "states": "MA"}, "states is not a list"),
        ({"type": "states", "states": ["Ontario"]}, "'Ontario' is not a state"),
        ({"type": "states", "states": [7]}, "states holds 7"),
        ({"type": "states", "states": ["MA"], "miles": 5}, "has no field 'miles'"),
        ({"type": "nationwide", "states": ["MA"]}, "has no field 'states'"),
        ({"type": "counties", "counties": ["Worcester"]}, "does not say its state"),
        ({"type": "counties", "counties": [", MA"]}, "does not say its state"),
        ({"type": "towns", "towns": ["Worcester MA"]}, "does not say its state"),
        ({"type": "towns", "towns": ["x" * 101 + ", MA"]}, "not a name"),
        ({"type": "postal_codes", "postal_codes": [1609]}, "holds 1609, not a name in quotes"),
        ({"type": "postal_codes", "postal_codes": ["Worcester"]}, "is not a ZIP code"),
        ({"type": "radius"}, "miles is None"),
        ({"type": "radius", "miles": "20"}, "miles is 20"),
        ({"type": "radius", "miles": True}, "miles is True"),
        ({"type": "radius", "miles": 0}, "miles is 0"),
        ({"type": "radius", "miles": float("nan")}, "miles is nan"),
        ({"type": "polygon"}, "polygon: a polygon is a mapping"),
        ({"type": "polygon", "polygon": {"type": "Polygon"}}, "polygon: coordinates"),
    ],
)
def test_a_wrong_shape_is_refused_with_a_clear_sentence(record: dict[str, Any], message: str) -> None:
    with pytest.raises(BadOption, match=message):
        Area.from_record(record)
