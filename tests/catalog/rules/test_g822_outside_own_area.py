from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file

WORCESTER = '    location: {city: Worcester, state_province: MA, postal_code: "01609"}\n'
SUFFOLK = '    service_area: {type: counties, counties: ["Suffolk, MA"]}\n'


def test_an_address_outside_the_area_is_told() -> None:
    assert codes(file(entry(WORCESTER + SUFFOLK))) == ["G822"]
    assert codes(file(entry(WORCESTER + "    service_area: {type: states, states: [NH]}\n"))) == ["G822"]


def test_the_office_of_a_remote_service_may_be_anywhere() -> None:
    assert codes(file(entry(WORCESTER + SUFFOLK + "    modality: [phone, video]\n"))) == []


def test_an_area_around_itself_always_covers_it() -> None:
    assert codes(file(entry(WORCESTER + "    service_area: {type: radius, miles: 3}\n"))) == []


def test_without_an_address_nothing_is_told() -> None:
    assert codes(file(entry(SUFFOLK))) == []
