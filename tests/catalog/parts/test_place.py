from __future__ import annotations

import pytest
from pydantic import ValidationError

from resmatch.catalog.parts.place import Coordinates


def code(latitude: object, longitude: object) -> str:
    with pytest.raises(ValidationError) as refused:
        Coordinates.model_validate({"latitude": latitude, "longitude": longitude})
    return refused.value.errors()[0]["type"]


@pytest.mark.parametrize(
    "point", [(42.3, -71.1), (13.4, 144.8), (-14.3, -170.7), (0, -71.1), (90, 180), (64.8, -147.7)]
)
def test_points_on_the_map_are_read(point: tuple[float, float]) -> None:
    read = Coordinates.model_validate({"latitude": point[0], "longitude": point[1]})
    assert (read.latitude, read.longitude) == point


@pytest.mark.parametrize("point", [(-71.1, 42.3), (-122.4, 37.7), (-95.4, 29.8)])
def test_swapped_points_of_the_united_states_are_seen(point: tuple[float, float]) -> None:
    assert code(*point) == "E142"


@pytest.mark.parametrize("point", [(90.1, 0), (142.3, -71.1), (42.3, -180.1)])
def test_points_off_the_map_are_refused(point: tuple[float, float]) -> None:
    assert code(*point) == "E141"


def test_the_middle_of_the_sea_is_no_place() -> None:
    assert code(0, 0) == "E143"
    assert code(0.0, -0.0) == "E143"


@pytest.mark.parametrize("value", [True, "42.3", None, [42.3]])
def test_what_is_no_number_is_refused(value: object) -> None:
    assert code(value, -71.1) == "E110"
