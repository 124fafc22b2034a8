from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file

LONG = "comprehensive multidisciplinary rehabilitation " * 8


def test_a_short_text_has_no_level() -> None:
    assert codes(file(entry("    description: Comprehensive multidisciplinary rehabilitation\n"))) == []


def test_a_long_text_of_long_words_gets_a_note() -> None:
    assert codes(file(entry(f"    description: {LONG}\n"))) == ["S602"]
