from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file, messages


def test_a_misspelt_town_or_county_is_told() -> None:
    text = file(entry('    service_area: {type: counties, counties: ["Worcester, MA", "Midlesex, MA"]}\n'))
    assert messages(text, "G824") == ["no place called 'Midlesex, MA' is known"]


def test_places_that_are_known_are_fine() -> None:
    assert codes(file(entry('    service_area: {type: postal_codes, postal_codes: ["01609", "02139"]}\n'))) == []
