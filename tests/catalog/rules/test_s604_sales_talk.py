from __future__ import annotations

import pytest

from tests.catalog.rules.running import codes, entry, file


@pytest.mark.parametrize("words", ["Our success rate is high", "Flight paid", "Call now", "A cure"])
def test_sales_talk_is_told(words: str) -> None:
    assert codes(file(entry(f"    notes: {words}\n"))) == ["S604"]


def test_free_food_sells_nothing() -> None:
    assert codes(file(entry("    notes: Free food. Call before you come.\n"))) == []
