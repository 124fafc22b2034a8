import math

import pytest

from resmatch.errors import BadOption
from resmatch.geo import Point


@pytest.mark.parametrize(("latitude", "longitude"), [(90, 180), (-90, -180), (0, 0), (42.26, -71.8)])
def test_a_point_may_be_anywhere_on_the_globe(latitude: float, longitude: float) -> None:
    assert Point(latitude, longitude).latitude == latitude


@pytest.mark.parametrize(
    ("latitude", "longitude", "word"),
    [(90.1, 0, "latitude"), (0, -180.1, "longitude"), (math.nan, 0, "latitude"), (0, math.inf, "longitude")],
)
def test_a_point_off_the_globe_is_refused_by_name(latitude: float, longitude: float, word: str) -> None:
    with pytest.raises(BadOption, match=word):
        Point(latitude, longitude)
