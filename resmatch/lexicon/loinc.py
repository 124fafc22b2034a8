"""LOINC codes: whether the last digit of a code is the one its other digits ask for."""

from __future__ import annotations

import re

_CODE = re.compile(r"(\d{1,7})-(\d)")


def check_digit(digits: str) -> int:
    """The mod-10 (Luhn) check digit of a LOINC number, as Regenstrief describes it.

    >>> check_digit("71802")
    3
    """
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) * 2 if place % 2 == 0 else int(digit)
        total += doubled - 9 if doubled > 9 else doubled
    return -total % 10


def is_code(text: str) -> bool:
    """Whether a text is a LOINC code with a valid check digit; answer codes (LA…) are none."""
    found = _CODE.fullmatch(text)
    return found is not None and check_digit(found[1]) == int(found[2])
