"""What people type for a place, and what they must get."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from resmatch.errors import AmbiguousPlace, UnknownPlace
from resmatch.geo import Place, Point, find_place, gazetteer
from resmatch.geo.reading import PLACE_CHARACTERS

FOUND = {
    "01609": "Worcester, MA 01609",
    "1609": "Worcester, MA 01609",
    "O1609": "Worcester, MA 01609",
    "01609-1234": "Worcester, MA 01609",
    "Worcester, MA": "Worcester, MA",
    "Worcester MA": "Worcester, MA",
    "worcester ma": "Worcester, MA",
    "Worcester, Mass.": "Worcester, MA",
    "Worcester Massachusetts": "Worcester, MA",
    "Worcester, MA, USA": "Worcester, MA",
    "Worcester, MA 01609": "Worcester, MA 01609",
    "12345 Main St Worcester MA": "Worcester, MA",
    "12 Main St, Worcester, MA": "Worcester, MA",
    "12 Harbor St, Dorchester, MA 02121": "Dorchester, MA 02121",
    "Boston, MA 02121": "Dorchester, MA 02121",
    "St Petersburg FL": "Saint Petersburg, FL",
    "W. Springfield, MA": "West Springfield, MA",
    "Ft. Worth": "Fort Worth, TX",
    "San José, CA": "San Jose, CA",
    "Nashua, N.H.": "Nashua, NH",
    "Charleston, W. Va.": "Charleston, WV",
    "Boulder CO": "Boulder, CO",
    "Iowa LA": "Iowa, LA",
    "Washington, DC": "Washington, DC",
    "Washington D.C.": "Washington, DC",
    "Port Washington NY": "Port Washington, NY",
    "New York, NY": "New York, NY",
    "NYC": "New York, NY",
    "Manhattan, NY": "New York, NY",
    "Philly": "Philadelphia, PA",
    "Mpls": "Minneapolis, MN",
    "The Bronx": "Bronx, NY",
    "Southie": "Boston, MA 02127",
    "East Boston, MA": "Boston, MA 02128",
    "KCMO": "Kansas City, MO",
    "E St Louis IL": "East Saint Louis, IL",
    "O'Fallon, MO": "O'Fallon, MO",
    "DeKalb IL": "Dekalb, IL",
    "McLean VA": "McLean, VA",
    "Winston Salem NC": "Winston-Salem, NC",
    "King of Prussia": "King of Prussia, PA",
    "Jamaica Plain": "Jamaica Plain, MA",
    "Dorchester, Boston, MA": "Dorchester, MA",
    "Worcester County, MA": "Worcester County, MA",
    "Worcester Co., MA": "Worcester County, MA",
    "Orleans Parish, LA": "Orleans Parish, LA",
    "Baltimore City, MD": "Baltimore city, MD",
    "Fairfax City, VA": "Fairfax city, VA",
    "Prince George's County, MD": "Prince George's County, MD",
    "Dona Ana County": "Doña Ana County, NM",
    "Capitol Region, CT": "Capitol Planning Region, CT",
    "Hartford County, CT": "Hartford County, CT",
    "Suffolk, MA": "Suffolk County, MA",
    "Queens": "Queens County, NY",
    "MA": "Massachusetts",
    "Mass": "Massachusetts",
    "Massachusetts": "Massachusetts",
    "N.H.": "New Hampshire",
    "West Virginia": "West Virginia",
    "Puerto Rico": "Puerto Rico",
    "42.26,-71.80": "42.26,-71.8",
    "42.26N 71.80W": "42.26,-71.8",
}

SEVERAL = {
    "Springfield": ["Springfield, IL", "Springfield, MA", "Springfield, MO"],
    "Washington": ["Washington", "Washington, DC"],
    "New York": ["New York", "New York, NY"],
    "Kansas City": ["Kansas City, MO", "Kansas City, KS"],
    "Boston": ["Boston, MA", "Boston, GA"],
    "Manhattan": ["New York, NY", "Manhattan, KS"],
    "LA": ["Louisiana", "Los Angeles, CA"],
    "Virginia": ["Virginia", "Virginia, MN"],
    "Dorchester": ["Dorchester, MA"],
    "Worcester County": ["Worcester County, MA", "Worcester County, MD"],
    "Port Washington": ["Port Washington, NY"],
    "Boston, MA 01609": ["Worcester, MA 01609", "Boston, MA"],
    "Hartford, CT 01609": ["Worcester, MA 01609", "Hartford, CT"],
}

UNKNOWN = {
    "Worcestor MA": ("do not know the place", "Worcester, MA"),
    "Worchester, Mass.": ("do not know the place", "Worcester, MA"),
    "Wooster MA": ("do not know the place", "Worcester, MA"),
    "Worcester, CA": ("do not know the place", "Worcester, MA"),
    "dorchestr": ("do not know the place", "Dorchester, MA"),
    "Wooster County, MA": ("do not know the place", "Worcester County, MA"),
    "Minneapolis–St. Paul": ("do not know the place", "Saint Paul, MN"),
    "99999": ("ZIP code 99999", None),
    "Boston, MA 99999": ("ZIP code 99999", "Boston, MA"),
    "09001": ("military", None),
    "96201": ("military", None),
    "34001": ("military", None),
    "00901": ("Puerto Rico", "Puerto Rico"),
    "42.26,71.80": ("no minus sign", "42.26,-71.8"),
    "-71.80,42.26": ("swapped", "42.26,-71.8"),
    "95,200": ("not on the globe", None),
    "0,0": ("ocean", None),
    "": ("empty", None),
    "   ": ("empty", None),
    "12": ("do not know the place", None),
    "🙂": ("do not know the place", None),
    "x" * 101: ("at most 100 characters", None),
}


@pytest.mark.parametrize(("text", "label"), FOUND.items())
def test_a_place_is_found_however_it_is_written(text: str, label: str) -> None:
    assert find_place(text).label == label


@pytest.mark.parametrize(("text", "labels"), SEVERAL.items())
def test_several_places_are_all_told_and_none_is_picked(text: str, labels: list[str]) -> None:
    with pytest.raises(AmbiguousPlace) as error:
        find_place(text)
    assert [place.label for place in error.value.candidates][: len(labels)] == labels
    assert len(error.value.candidates) > 1


@pytest.mark.parametrize(("text", "reason", "suggestion"), [(text, *rest) for text, rest in UNKNOWN.items()])
def test_an_unknown_place_says_why_and_what_may_be_meant(text: str, reason: str, suggestion: str | None) -> None:
    with pytest.raises(UnknownPlace, match=reason) as error:
        find_place(text)
    labels = [place.label for place in error.value.suggestions]
    assert (suggestion in labels) if suggestion else labels == []


def test_candidates_and_suggestions_are_whole_places() -> None:
    with pytest.raises(AmbiguousPlace) as several:
        find_place("Springfield")
    with pytest.raises(UnknownPlace) as unknown:
        find_place("Worcestor MA")
    for place in (*several.value.candidates, *unknown.value.suggestions):
        assert find_place(place.label) == place
        assert place.point is not None


def test_a_zip_code_carries_all_the_table_knows() -> None:
    assert find_place("01609") == Place(
        label="Worcester, MA 01609",
        point=Point(42.2826, -71.8277),
        about=True,
        kind="zip",  # type: ignore[arg-type]
        zip="01609",
        town="Worcester",
        state="MA",
        county="Worcester",
        county_fips="25027",
        time_zone="America/New_York",
    )


def test_counties_and_states_have_no_point_to_measure_from() -> None:
    assert find_place("Worcester County, MA").point is None
    assert find_place("MA").point is None


def test_a_state_with_two_time_zones_does_not_name_one() -> None:
    assert find_place("TN").time_zone is None
    assert find_place("MA").time_zone == "America/New_York"


def test_a_text_that_is_too_long_is_not_repeated_in_full() -> None:
    with pytest.raises(UnknownPlace) as error:
        find_place("z" * 5000)
    assert len(error.value.text) < PLACE_CHARACTERS
    assert "zzz" not in error.value.message


def test_messages_are_one_line_whatever_was_typed() -> None:
    with pytest.raises(UnknownPlace) as error:
        find_place("\x1b[31mno\u202esuch\nplace\x00")
    assert error.value.message.isprintable()


def test_the_table_is_opened_once() -> None:
    assert gazetteer() is gazetteer()


def test_a_name_is_found_within_a_few_milliseconds() -> None:
    find_place("01609")
    started = time.perf_counter()
    for _ in range(100):
        find_place("Worcester, MA")
    assert time.perf_counter() - started < 1.0


@given(st.one_of(st.text(max_size=PLACE_CHARACTERS), st.text("0123456789.,-oONSEW° MAmass", max_size=30)))
@example("\ud800")
@example(", MA")
@example("9 \U0001f642")
@example("County, MA")
@example("– MA")
def test_any_text_gives_a_place_or_says_why_not(text: str) -> None:
    place: Place | AmbiguousPlace | UnknownPlace
    try:
        place = find_place(text)
    except (AmbiguousPlace, UnknownPlace) as error:
        place = error
    assert isinstance(place, Place | AmbiguousPlace | UnknownPlace)
    assert str(place)
