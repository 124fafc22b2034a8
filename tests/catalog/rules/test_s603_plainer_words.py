from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file


def test_the_short_name_counts_in_capitals_only() -> None:
    assert codes(file(entry("    notes: We offer MAT here\n"))) == ["S603"]
    assert codes(file(entry("    notes: Bring a mat to sit on\n"))) == []


def test_a_word_that_may_stay_is_only_a_note_and_tags_may_hold_it() -> None:
    assert codes(file(entry("    tags: [MAT, relapse]\n"))) == []
