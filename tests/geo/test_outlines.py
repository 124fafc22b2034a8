from __future__ import annotations

from shapely.geometry import Point, Polygon
from shapely.ops import unary_union

from resmatch.geo import find_place
from resmatch.geo.outlines import OUTLINE_FILE, outlines_of
from resmatch.geo.states import STATES

SMALL_FILE_BYTES = 400_000


def test_a_state_has_its_counties_in_order() -> None:
    counties = outlines_of({"MA"})
    assert len(counties) == 14
    assert [county.fips for county in counties] == sorted(county.fips for county in counties)
    assert {county.state for county in counties} == {"MA"}


def test_a_town_lies_inside_its_county() -> None:
    place = find_place("Worcester, MA")
    assert place.point is not None
    (county,) = (county for county in outlines_of({"MA"}) if county.fips == place.county_fips)
    assert Polygon(county.rings[0]).contains(Point(place.point.longitude, place.point.latitude))


def test_neighbours_share_one_border() -> None:
    shapes = [Polygon(ring).buffer(0) for county in outlines_of({"MA"}) for ring in county.rings]
    overlap = sum(shape.area for shape in shapes) - unary_union(shapes).area
    assert overlap < 0.002 * unary_union(shapes).area


def test_every_state_the_census_draws_has_outlines() -> None:
    assert {state for state in STATES if not outlines_of({state})} <= {"MH", "PW", "FM"}


def test_an_unknown_state_has_none() -> None:
    assert outlines_of({"XX"}) == ()


def test_the_islands_of_alaska_stand_beside_each_other() -> None:
    longitudes = [x for county in outlines_of({"AK"}) for ring in county.rings for x, _ in ring]
    assert max(longitudes) - min(longitudes) < 70


def test_the_file_is_small() -> None:
    assert OUTLINE_FILE.stat().st_size < SMALL_FILE_BYTES
