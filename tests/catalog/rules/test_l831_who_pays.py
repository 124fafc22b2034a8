from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file


def test_only_help_lines_must_say_who_pays() -> None:
    assert codes(file(entry())) == []
    assert codes(file(entry(kind="helpline"))) == ["L831"]


def test_any_spelling_of_the_kind_is_a_help_line() -> None:
    assert codes(file(entry(kind="hotline"))) == ["L831"]
