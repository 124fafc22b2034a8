from __future__ import annotations

import pytest

from tests.catalog.rules.running import codes, entry, file

ADDRESS = "    location: {address_1: 12 Harbor St, city: Boston, state_province: MA}\n"
POINT = "    point: {latitude: 42.36, longitude: -71.06}\n"


def shelter(fields: str) -> list[str]:
    return codes(file(entry(f"    type: dv_shelter\n{fields}", kind="housing")))


@pytest.mark.parametrize("place", [ADDRESS, POINT, ADDRESS + POINT])
def test_a_shelter_from_abuse_with_a_place_and_no_word_on_secrecy_is_named_once(place: str) -> None:
    assert shelter(place).count("P404") == 1


def test_a_shelter_that_says_it_is_open_may_have_an_address() -> None:
    assert "P404" not in shelter(f"    confidential_location: no\n{ADDRESS}")


def test_a_shelter_without_a_street_is_fine() -> None:
    assert "P404" not in shelter("    location: {city: Boston, state_province: MA}\n")


def test_other_houses_are_not_asked() -> None:
    assert "P404" not in codes(file(entry(f"    type: recovery_residence\n{ADDRESS}", kind="housing")))
