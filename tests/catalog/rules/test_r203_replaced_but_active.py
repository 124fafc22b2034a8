from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file


def test_a_place_that_is_closed_may_have_a_successor() -> None:
    assert codes(file(entry("    replaced_by: hill-desk\n    status: inactive\n"))) == []


def test_an_open_place_may_not() -> None:
    assert codes(file(entry("    replaced_by: hill-desk\n    status: active\n"))) == ["R203"]
