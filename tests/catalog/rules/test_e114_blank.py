from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file


def test_a_blank_in_any_sentence_is_told() -> None:
    assert codes(file(entry('    description: "___"\n'))) == ["E114"]


def test_a_blank_that_is_no_valid_value_is_told_once() -> None:
    assert codes(file(entry("    website: ___\n"))) == ["E132"]
    assert codes(file(entry(entry_id="___"))) == ["E111"]


def test_underscores_inside_a_sentence_are_no_blank() -> None:
    assert codes(file(entry("    description: Write ___ on the form\n"))) == []
