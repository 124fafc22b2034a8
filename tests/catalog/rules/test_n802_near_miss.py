from __future__ import annotations

import pytest

from tests.catalog.rules.running import codes, entry, file


@pytest.mark.parametrize("number", ["800-662-4358", "800-662-3457", "888-662-4357"])
def test_one_digit_a_swap_or_the_prefix_off_is_a_near_miss(number: str) -> None:
    assert codes(file(entry(f"    phones: [{{number: {number}}}]\n"))) == ["N802"]


def test_a_near_miss_may_be_right_and_can_be_ignored() -> None:
    assert codes(file(entry("    phones: [{number: 800-662-4358}]  # resmatch: ignore N802\n"))) == []


def test_numbers_of_the_place_itself_are_fine() -> None:
    assert codes(file(entry("    phones: [{number: 508-555-0142}, {number: 800-555-0199}]\n"))) == []


def test_the_local_office_of_a_named_line_is_only_a_warning() -> None:
    assert codes(file(entry("    phones: [{number: 301-587-2917}]\n", name="Oxford House office"))) == ["N802"]
