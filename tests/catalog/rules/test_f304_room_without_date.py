from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file


def test_a_check_of_the_beds_gives_the_day() -> None:
    assert codes(file(entry("    availability: {beds: 2}\n    checked: {beds: {date: 2026-11-20}}\n"))) == []


def test_room_that_says_nothing_needs_no_day() -> None:
    assert codes(file(entry("    availability: {again_on: 2026-12-01}\n"))) == []


def test_no_beds_is_a_fact_with_a_day_too() -> None:
    assert codes(file(entry("    availability: {beds: 0}\n"))) == ["F304"]
