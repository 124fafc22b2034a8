from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file


def test_the_last_day_of_a_certificate_still_counts() -> None:
    assert codes(file(entry("    certification: {expires: 2026-11-21}\n"))) == []
    assert codes(file(entry("    certification: {expires: 2026-11-20}\n"))) == ["F303"]


def test_a_closed_place_needs_none() -> None:
    assert codes(file(entry("    status: defunct\n    certification: {expires: 2020-01-01}\n"))) == []
