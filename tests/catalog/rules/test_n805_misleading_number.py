from __future__ import annotations

import pytest

from tests.catalog.rules.running import codes, entry, file


@pytest.mark.parametrize("number", ["800-839-1686", "800-273-8255", "855-648-7288", "866-929-7369", "800-426-2537"])
def test_a_misleading_number_is_told(number: str) -> None:
    assert codes(file(entry(f"    phones: [{{number: {number}}}]\n"))) == ["N805"]


@pytest.mark.parametrize(
    "words", ["Call 988 and press 3", "988, then press 3 for LGBTQ+ youth", "Press 3 after you call 988"]
)
def test_the_option_that_ended_is_told(words: str) -> None:
    assert codes(file(entry(f'    notes: "{words}"\n'))) == ["N805"]


def test_the_options_that_exist_are_fine() -> None:
    assert codes(file(entry("    notes: Call 988 and press 1 or 2\n"))) == []
