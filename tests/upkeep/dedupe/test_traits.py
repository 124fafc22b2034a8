from __future__ import annotations

import pytest

from resmatch.upkeep.dedupe.traits import plain_name, traits_of
from tests.upkeep.dedupe.listings import at, phone, place


@pytest.mark.parametrize(
    ("name", "plain"),
    [("The Harbor St. House, Inc.", "harbor street house"), ("A&B of E Boston", "b east boston"), ("The A", "the a")],
)
def test_short_forms_are_written_out_and_small_words_go(name: str, plain: str) -> None:
    assert plain_name(name) == plain


@pytest.mark.parametrize(
    ("street", "kept", "unit"),
    [
        ("12 Harbor St", "12 harbor street", ""),
        ("12 Harbor St, Suite 4", "12 harbor street", "suite 4"),
        ("516 High Street, 2nd floor, room 256", "516 high street", "2nd floor room 256"),
    ],
)
def test_a_suite_is_told_apart_from_the_street(street: str, kept: str, unit: str) -> None:
    traits = traits_of(place("a", "A", location=at(street)))
    assert (traits.street, traits.unit) == (kept, unit)


def test_a_fax_number_is_nothing_to_recognise_a_place_by() -> None:
    record = place("a", "A", phones=[*phone("508-555-0101"), {"number": "508-555-0102", "type": "fax"}])
    assert traits_of(record).phones == {"5085550101"}


def test_web_pages_are_compared_without_their_dress() -> None:
    assert traits_of(place("a", "A", website="https://www.Example.org/a/")).web == "example.org/a"


def test_a_confidential_listing_has_no_place() -> None:
    point = {"latitude": 42.0, "longitude": -71.0}
    traits = traits_of(place("a", "A", location=at("1 Elm St"), point=point, confidential_location="yes"))
    assert (traits.street, traits.point) == ("", None)
