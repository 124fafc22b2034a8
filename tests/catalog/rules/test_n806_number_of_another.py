from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file

SAMHSA = "    phones: [{number: 800-662-4357}]\n"


def test_a_number_under_its_own_name_is_fine() -> None:
    assert codes(file(entry(SAMHSA, name="SAMHSA Helpline"))) == []


def test_a_place_may_say_whose_number_it_gives() -> None:
    text = "    phones: [{number: 508-555-0142}, {number: 800-662-4357, description: SAMHSA at night}]\n"
    assert codes(file(entry(text))) == []


def test_short_codes_may_stand_anywhere() -> None:
    assert codes(file(entry('    phones: [{number: "988"}, {number: "211"}]\n'))) == []


def test_a_number_under_another_name_is_told() -> None:
    assert codes(file(entry(SAMHSA, name="NA of the Hills"))) == ["N806"]
