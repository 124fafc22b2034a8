import pytest

from resmatch.errors import UnknownPlace
from resmatch.geo import Point, miles_between
from resmatch.geo.degrees import place_of_degrees
from resmatch.geo.table import table


def test_a_point_has_the_state_zone_and_county_that_the_towns_around_it_share() -> None:
    place = place_of_degrees(table(), "42.26,-71.80", (42.26, -71.80))
    assert (place.state, place.county_fips, place.time_zone) == ("MA", "25027", "America/New_York")
    assert not place.about


def test_near_a_border_the_state_of_a_point_stays_unknown() -> None:
    assert place_of_degrees(table(), "", (41.90, -71.38)).state is None


def test_far_from_any_town_a_point_has_no_state() -> None:
    assert place_of_degrees(table(), "", (68.5, -155.0)).state is None


def test_a_point_outside_the_united_states_is_a_place() -> None:
    assert place_of_degrees(table(), "", (51.5, -0.1)).point == Point(51.5, -0.1)


@pytest.mark.parametrize(
    ("degrees", "mistake"),
    [((42.26, 71.8), "no minus sign"), ((-71.8, 42.26), "are swapped$"), ((71.8, 42.26), "swapped and the minus")],
)
def test_a_likely_mistake_is_named_and_put_right(degrees: tuple[float, float], mistake: str) -> None:
    with pytest.raises(UnknownPlace, match=mistake) as error:
        place_of_degrees(table(), "x", degrees)
    (place,) = error.value.suggestions
    assert place.point is not None
    assert miles_between(place.point, Point(42.26, -71.8)) < 0.01
