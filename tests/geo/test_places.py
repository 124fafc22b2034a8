from resmatch.geo import find_place
from resmatch.geo.places import counties_of, zips_of
from resmatch.geo.table import table


def test_a_town_in_two_counties_names_none_but_knows_both() -> None:
    place = find_place("Saint Louis, MO")
    assert place.county is None
    assert len(counties_of(table(), place)) == 2


def test_a_town_knows_its_zip_codes_and_a_zip_code_itself() -> None:
    assert zips_of(table(), find_place("Dorchester, MA")) == ("02121", "02122", "02125")
    assert zips_of(table(), find_place("02121")) == ("02121",)


def test_a_point_and_a_state_have_no_zip_codes() -> None:
    assert zips_of(table(), find_place("42.26,-71.8")) == ()
    assert zips_of(table(), find_place("MA")) == ()


def test_connecticut_places_show_the_planning_region_of_today() -> None:
    assert find_place("06103").county == "Capitol"
    assert find_place("Hartford, CT").county == "Capitol"
