import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.geo import Point, miles_between

POINTS = st.builds(Point, st.floats(-89, 89), st.floats(-180, 180))


@given(POINTS, POINTS)
def test_distance_is_the_same_both_ways_and_never_negative(a: Point, b: Point) -> None:
    assert miles_between(a, b) == pytest.approx(miles_between(b, a), abs=1e-6)
    assert miles_between(a, b) >= 0
    assert miles_between(a, a) == 0


@given(POINTS, POINTS)
def test_distance_agrees_with_the_ellipsoid_within_six_per_mille(a: Point, b: Point) -> None:
    from geopy.distance import geodesic

    exact = geodesic((a.latitude, a.longitude), (b.latitude, b.longitude)).miles
    assert miles_between(a, b) == pytest.approx(exact, rel=0.006, abs=1e-6)


def test_boston_is_38_miles_from_worcester() -> None:
    assert miles_between(Point(42.2626, -71.8023), Point(42.3601, -71.0589)) == pytest.approx(38.6, abs=0.1)
