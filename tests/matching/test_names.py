from __future__ import annotations

from resmatch.matching.names import NAME_KEYS, name_key
from tests.matching.build import house


def test_two_spellings_of_a_name_share_a_key() -> None:
    assert name_key("Harbor-Light, Inc.") == name_key("harbor light inc")
    assert name_key("Harbor Light") != name_key("Harbor Lights")


def test_a_listing_has_a_key_for_its_id_name_and_operator() -> None:
    listing = {**house(organization="Harbor Light"), "id": "a", "name": "Harbor House"}
    assert [column.read(listing) for column in NAME_KEYS] == [
        name_key("a"),
        name_key("harbor house"),
        name_key("harbor light"),
    ]
