import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.geo.names import NICKNAMES, WHOLE_CITIES, place_key
from resmatch.geo.table import table


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("W. Springfield", "West Springfield"),
        ("Ft. Worth", "Fort Worth"),
        ("Mt Vernon", "Mount Vernon"),
        ("St. Louis", "Saint Louis"),
        ("E St Louis", "East Saint Louis"),
        ("San José", "san jose"),
        ("O'Fallon", "O Fallon"),
        ("DeKalb", "De Kalb"),
        ("McLean", "Mc Lean"),
        ("Winston-Salem", "WINSTON SALEM"),
        ("Coeur d'Alene", "Coeur d’Alene"),
        ("No. Adams", "North Adams"),
    ],
)
def test_two_spellings_of_one_town_have_one_key(one: str, other: str) -> None:
    assert place_key(one) == place_key(other)


@pytest.mark.parametrize(("one", "other"), [("Worcester", "Wooster"), ("West", "W"), ("Newton", "Newtown")])
def test_other_names_keep_other_keys(one: str, other: str) -> None:
    assert place_key(one) != place_key(other)


def test_every_nickname_leads_to_a_town_or_zip_code_of_the_table() -> None:
    meant = [name for names in NICKNAMES.values() for name in names]
    missing = [name for name in meant if not table().zip(name) and not table().towns(place_key(name[:-4]), name[-2:])]
    assert missing == []


def test_every_nickname_is_written_as_its_own_key() -> None:
    assert [word for word in NICKNAMES if place_key(word) != word] == []


def test_every_city_with_parts_is_a_town_and_so_are_its_parts() -> None:
    cities = {(city, state) for (_, state), city in WHOLE_CITIES.items()}
    assert len(cities) == 3
    assert all(table().towns(key, state) for key, state in cities | set(WHOLE_CITIES))


@given(st.text(max_size=60))
def test_a_key_has_no_space_and_any_text_has_one(text: str) -> None:
    assert " " not in place_key(text)
