"""Addresses and points as feeds write them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.catalog.exchange.feeds import guesses, left_out, record

STREET = {"address_1": "12 Lantern Way", "city": "Worcester", "state_province": "MA", "postal_code": "01609"}


def at(text: str, **fields: Any) -> dict[str, Any]:
    return record(formatted_address=text, **fields)


@pytest.mark.parametrize(
    "text",
    [
        "12 Lantern Way, Worcester, MA 01609, USA",
        "12 Lantern Way, Worcester, MA, 01609, USA",
        "12 Lantern Way, Worcester, Massachusetts 01609 United States",
        "12 Lantern Way, Worcester, MA 01609",
    ],
)
def test_an_address_is_taken_apart_from_its_end(text: str) -> None:
    assert at(text)["location"] == STREET


def test_separate_columns_say_the_same() -> None:
    columns = {"address": "12 Lantern Way", "city": "Worcester", "state": "MA", "postal_code": "01609", "country": "US"}
    assert record(formatted_address=None, **columns)["location"] == STREET


def test_the_building_stands_in_the_second_line() -> None:
    assert record(location="Lantern Hall")["location"] == {**STREET, "address_2": "Lantern Hall"}


def test_all_parts_before_the_town_are_the_street() -> None:
    assert (
        at("Rear door, 12 Lantern Way, Worcester, MA 01609, USA")["location"]["address_1"]
        == "Rear door, 12 Lantern Way"
    )


def test_a_town_alone_is_about_right_and_no_room() -> None:
    found = at("Worcester, MA, USA")
    assert found["location"] == {"city": "Worcester", "state_province": "MA"}
    assert found["approximate_location"] == "yes"
    assert "modality" not in found
    assert guesses(formatted_address="Worcester, MA, USA")[0][0] == "approximate"


def test_what_the_row_says_about_its_point_is_no_guess() -> None:
    assert at("Worcester, MA, USA", approximate="no").get("approximate_location") is None
    assert record(approximate="yes")["approximate_location"] == "yes"
    assert guesses(approximate="yes") == []


def test_an_address_abroad_keeps_its_country_and_says_what_is_lost() -> None:
    text = "12 Lantern Way, Edmonton, Alberta, T5T 0A1, Canada"
    assert at(text)["country"] == "CA"
    assert at(text)["location"] == {"address_1": "12 Lantern Way", "city": "Edmonton"}
    assert left_out(formatted_address=text) == [
        ("address", "outside the US there is no field for province and postal code")
    ]


def test_an_address_that_ends_in_nothing_known_is_kept_whole() -> None:
    assert at("behind the mill")["location"] == {"address_1": "behind the mill"}
    assert left_out(formatted_address="behind the mill")[0][0] == "address"


@pytest.mark.parametrize(
    ("latitude", "longitude", "why"),
    [
        (0, 0, "the point is 0, 0"),
        ("0.0", "0", "the point is 0, 0"),
        (142.27, -71.8, "142.27, -71.8 is not on the globe"),
        ("north", "west", "latitude and longitude are not two numbers"),
        (42.27, None, "latitude and longitude are not two numbers"),
        ("nan", "nan", "latitude and longitude are not two numbers"),
        (True, False, "latitude and longitude are not two numbers"),
    ],
)
def test_a_point_that_is_none_is_left_out_with_the_reason(latitude: object, longitude: object, why: str) -> None:
    assert left_out(latitude=latitude, longitude=longitude) == [("point", why)]
    assert "point" not in record(latitude=latitude, longitude=longitude)


def test_a_point_in_quotes_is_read() -> None:
    assert record(latitude="42.27", longitude="-71.81")["point"] == {"latitude": 42.27, "longitude": -71.81}
