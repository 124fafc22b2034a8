import numpy as np
import pytest

from resmatch.geo import Point, miles_between
from resmatch.geo.distances import miles_to_all


def test_many_distances_are_those_of_one_at_a_time() -> None:
    random = np.random.default_rng(7)
    latitudes, longitudes = random.uniform(-89, 89, 200), random.uniform(-180, 180, 200)
    origin = Point(42.26, -71.8)
    one_by_one = [miles_between(origin, Point(*pair)) for pair in zip(latitudes, longitudes, strict=True)]
    assert miles_to_all(origin, latitudes, longitudes) == pytest.approx(one_by_one)


def test_an_unknown_point_has_an_unknown_distance() -> None:
    miles = miles_to_all(Point(42, -71), np.array([np.nan, 42.0, 42.0]), np.array([-71.0, np.nan, -71.0]))
    assert np.isnan(miles).tolist() == [True, True, False]
    assert miles[2] == 0


def test_the_far_side_of_the_earth_is_no_mathematical_error() -> None:
    assert miles_to_all(Point(0, 0), np.array([0.0]), np.array([180.0]))[0] == pytest.approx(12_437, abs=1)
