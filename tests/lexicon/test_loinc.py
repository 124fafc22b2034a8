from __future__ import annotations

import pytest

from resmatch.lexicon.loinc import check_digit, is_code
from resmatch.lexicon.screener_items import HITS_ITEMS, HITS_TOTAL, ITEMS


@pytest.mark.parametrize("code", [*ITEMS, *HITS_ITEMS, HITS_TOTAL])
def test_every_code_of_the_forms_has_a_valid_check_digit(code: str) -> None:
    assert is_code(code)


@pytest.mark.parametrize("code", ["71802-4", "88122-1", "barc10.1", "71802", ""])
def test_other_texts_are_no_code(code: str) -> None:
    assert not is_code(code)


def test_the_check_digit_is_computed() -> None:
    assert [check_digit(digits) for digits in ("71802", "88122", "93030")] == [3, 7, 5]
