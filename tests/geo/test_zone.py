from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from resmatch.errors import BadOption
from resmatch.geo.zone import inside

SQUARE: dict[str, Any] = {
    "type": "Polygon",
    "coordinates": [[[-72.0, 42.0], [-71.0, 42.0], [-71.0, 43.0], [-72.0, 43.0], [-72.0, 42.0]]],
}


def test_points_inside_and_on_the_edge_are_held() -> None:
    held = inside(SQUARE, np.array([42.5, 42.0, 44.0]), np.array([-71.5, -71.5, -71.5]))
    assert held.tolist() == [True, True, False]


def test_a_point_that_is_not_known_lies_nowhere() -> None:
    assert inside(SQUARE, np.array([np.nan]), np.array([np.nan])).tolist() == [False]


@pytest.mark.parametrize("zone", [{}, {"type": "Point", "coordinates": [-71.5, 42.5]}, {"type": "Feature"}])
def test_what_is_no_polygon_is_refused(zone: dict[str, Any]) -> None:
    with pytest.raises(BadOption):
        inside(zone, np.array([42.5]), np.array([-71.5]))
