from __future__ import annotations

import json
from typing import Any

import pytest

from resmatch.matching.listing import PRIVATE_LOCATION, Listing

PLACED: dict[str, Any] = {
    "id": "elm",
    "name": "Elm House",
    "kind": "housing",
    "location": {"address_1": "12 Elm St", "city": "Worcester", "state_province": "MA", "postal_code": "01609"},
    "point": {"latitude": 42.27, "longitude": -71.8},
    "transit_note": "bus 4 to Elm",
    "transit": "yes",
    "staff_notes": "ask for the night manager",
    "source": {"file": "a.yaml", "line": 12, "catalog": "a"},
}


def test_an_address_is_one_line() -> None:
    assert Listing(PLACED).address == "12 Elm St, Worcester, MA 01609"
    assert Listing({**PLACED, "location": {"city": "Worcester"}}).address == "Worcester"
    assert Listing({"id": "a", "name": "A", "kind": "service"}).address is None


def test_a_confidential_place_shows_a_sentence_for_an_address() -> None:
    assert Listing({**PLACED, "confidential_location": "yes"}).address == PRIVATE_LOCATION


def test_nothing_that_places_a_confidential_listing_leaves() -> None:
    text = json.dumps(Listing({**PLACED, "confidential_location": "yes"}).public())
    assert not [
        word for word in ("12 Elm St", "Worcester", "01609", "42.27", "-71.8", "bus 4", "transit") if word in text
    ]


def test_staff_notes_and_files_never_leave() -> None:
    public = Listing(PLACED).public()
    assert "staff_notes" not in public
    assert "source" not in public
    assert public["location"] == PLACED["location"]


@pytest.mark.parametrize(
    ("phones", "shown"),
    [
        ([{"number": "+15085550142"}], "508-555-0142"),
        ([{"number": "988"}], "988"),
        ([{"number": "+15085550100", "type": "fax"}, {"number": "+15085550142"}], "508-555-0142"),
        ([{"number": "+15085550100", "type": "tty"}], None),
        ([], None),
        (None, None),
    ],
)
def test_the_phone_shown_is_the_first_that_takes_voice_calls(phones: Any, shown: str | None) -> None:
    assert Listing({**PLACED, "phones": phones}).phone == shown


def test_who_runs_it_is_the_name_where_nobody_said() -> None:
    assert Listing(PLACED).organization == "Elm House"
    assert Listing({**PLACED, "organization": "Elm Inc"}).organization == "Elm Inc"


def test_the_place_in_the_catalog_is_known() -> None:
    listing = Listing(PLACED)
    assert (listing.file, listing.line) == ("a.yaml", 12)
    assert (Listing({"id": "a"}).file, Listing({"id": "a"}).line) == (None, None)


def test_silent_facts_are_none() -> None:
    assert Listing(PLACED).type is None
    assert Listing(PLACED).text("intake.say") is None
    assert not Listing(PLACED).demo
