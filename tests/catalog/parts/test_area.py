from __future__ import annotations

import pytest
from pydantic import ValidationError

from resmatch.catalog.parts.area import ServiceArea
from resmatch.geo import Area, AreaKind

SQUARE = [[[-71.9, 42.2], [-71.7, 42.2], [-71.7, 42.3], [-71.9, 42.3], [-71.9, 42.2]]]


@pytest.mark.parametrize(
    "area",
    [
        {"type": "nationwide"},
        {"type": "states", "states": ["MA"]},
        {"type": "counties", "counties": ["Worcester, MA"]},
        {"type": "towns", "towns": ["Worcester, MA"]},
        {"type": "postal_codes", "postal_codes": ["01609"]},
        {"type": "radius", "miles": 20},
        {"type": "polygon", "polygon": {"type": "Polygon", "coordinates": SQUARE}},
    ],
)
def test_every_type_is_read_and_the_matcher_reads_its_record(area: dict[str, object]) -> None:
    record = ServiceArea.model_validate(area).model_dump(mode="json", exclude_defaults=True)
    assert record == area
    assert Area.from_record(record).kind == area["type"]


def test_every_kind_of_area_is_a_type() -> None:
    with pytest.raises(ValidationError):
        ServiceArea.model_validate({"type": "galaxy"})
    for kind in set(AreaKind) - {AreaKind.NATIONWIDE}:
        with pytest.raises(ValidationError) as refused:
            ServiceArea.model_validate({"type": str(kind)})
        assert refused.value.errors()[0]["type"] == "E171"


@pytest.mark.parametrize(
    ("area", "place"),
    [
        ({"type": "towns", "towns": ["Worcester, MA", "Boston"]}, ("towns", 1)),
        ({"type": "counties", "counties": ["Worcester, Massachusits"]}, ("counties", 0)),
        ({"type": "radius", "miles": 0}, ("miles",)),
        ({"type": "polygon", "polygon": {"type": "Point", "coordinates": [1, 2]}}, ("polygon",)),
    ],
)
def test_what_is_wrong_is_pointed_at(area: dict[str, object], place: tuple[str | int, ...]) -> None:
    with pytest.raises(ValidationError) as refused:
        ServiceArea.model_validate(area)
    assert [error["loc"] for error in refused.value.errors()] == [place]


def test_names_of_states_become_letters() -> None:
    area = ServiceArea.model_validate({"type": "towns", "towns": ["Worcester, Mass."]})
    assert area.towns == ("Worcester, MA",)
