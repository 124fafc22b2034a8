from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file


def test_unknown_is_an_answer_and_stays_a_note() -> None:
    assert codes(file(entry("    funding: unknown\n", kind="helpline"))) == ["L832"]


def test_other_places_need_not_say() -> None:
    assert codes(file(entry("    funding: unknown\n"))) == []
