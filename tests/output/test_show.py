from __future__ import annotations

import json
from typing import Any

from resmatch.matching.listing import Listing
from resmatch.output.page import Page
from resmatch.output.show import show_json, show_text
from resmatch.output.view import Facts
from tests.small import NOW, catalog

HIDDEN = {
    "id": "safe-house",
    "name": "Safe House",
    "kind": "housing",
    "type": "dv_shelter",
    "confidential_location": "yes",
    "location": {"address_1": "1 Hidden Lane", "city": "Leicester", "postal_code": "01524"},
    "point": {"latitude": 42.24, "longitude": -71.9},
    "transit_note": "Bus 19 stops at the door",
    "staff_notes": "code word",
}


def listing(listing_id: str) -> Listing:
    return next(Listing(record) for record in catalog().records if record["id"] == listing_id)


def text(record: dict[str, Any] | None = None, facts: Facts = Facts.KNOWN) -> str:
    return show_text(Page(), Listing(record) if record else listing("harbor-house"), NOW, facts=facts)


def test_what_is_known_is_shown_in_rows() -> None:
    shown = text()
    assert "Harbor House   (harbor-house)" in shown
    assert "Phone       508-555-0101 (Intake)\n" in shown
    assert "Pays with   Medicaid, Self-pay\n" in shown


def test_what_is_not_known_is_counted_or_listed() -> None:
    counted, listed = text(), text(facts=Facts.ALL)
    number = listed.count("not known")
    assert number > 0
    assert f"{number} facts not known (--full lists them)" in counted


def test_staff_notes_show_only_when_asked_for() -> None:
    assert "night manager" not in text()
    assert "Staff only  The night manager" in text(facts=Facts.STAFF)


def test_an_invented_place_opens_with_the_banner() -> None:
    assert text().startswith("Demonstration places: invented, do not call.")
    assert not text(HIDDEN).startswith("Demonstration")


def test_nothing_gives_away_a_hidden_place() -> None:
    for shown in (text(HIDDEN), text(HIDDEN, Facts.ALL), show_json(Listing(HIDDEN))):
        for word in ("Hidden Lane", "Leicester", "01524", "42.24", "Bus 19", "code word"):
            assert word not in shown
        assert "private location" in shown


def test_json_is_the_public_record() -> None:
    data = json.loads(show_json(listing("harbor-house")))
    assert data["schema"] == "resmatch/show/1"
    assert data["payers"] == {"medicaid": "yes", "self_pay": "yes"}
    assert "staff_notes" not in data
