from resmatch.geo import find_place
from resmatch.geo.marks import marks_of


def test_a_zip_code_is_settled_by_its_state_county_town_or_code() -> None:
    enough = {mark for marks in marks_of(find_place("01609")).enough for mark in marks}
    assert enough == {"nationwide", "state:MA", "county:25027", "town:worcester,MA", "zip:01609"}


def test_a_neighbourhood_belongs_to_its_city() -> None:
    assert frozenset(("town:boston,MA",)) in marks_of(find_place("02121")).enough


def test_without_a_state_every_named_area_stays_open() -> None:
    marks = marks_of(find_place("51.5,-0.1"))
    assert marks.enough == (frozenset(("nationwide",)),)
    assert marks.maybe == {"named"}


def test_a_town_needs_all_its_zip_codes_to_be_covered_by_zip_code() -> None:
    codes = next(marks for marks in marks_of(find_place("Worcester, MA")).enough if "zip:01609" in marks)
    assert len(codes) == 15
