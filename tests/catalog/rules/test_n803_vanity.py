from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file, messages


def test_letters_that_spell_the_digits_are_fine() -> None:
    text = "    notes: Call 1-800-QUIT-NOW to stop smoking.\n    phones: [{number: 800-784-8669}]\n"
    assert codes(file(entry(text))) == []


def test_letters_past_the_last_digit_only_complete_a_word() -> None:
    text = "    notes: Call 1-800-BETS-OFFS.\n    phones: [{number: 800-238-7633}]\n"
    assert codes(file(entry(text))) == []


def test_both_readings_are_named() -> None:
    text = "    notes: Call 1-800-EAT-WELL.\n    phones: [{number: 800-328-9356}]\n"
    assert messages(file(entry(text)), "N803") == ["1-800-EAT-WELL spells 800-328-9355, but 800-328-9356 is given too"]


def test_letters_alone_say_nothing_wrong() -> None:
    assert codes(file(entry("    notes: Call 1-800-EAT-WELL.\n    phones: [{number: 508-555-0142}]\n"))) == []
