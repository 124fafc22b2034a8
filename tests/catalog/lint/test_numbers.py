from __future__ import annotations

from resmatch.catalog import bundled
from resmatch.catalog.lint.numbers import known_lines, misleading_numbers, near_known, wrong_numbers
from resmatch.text import US_PHONE_DIGITS, phone_digits


def test_wrong_and_misleading_numbers_are_not_known_ones() -> None:
    assert not known_lines().keys() & wrong_numbers().keys()
    assert not known_lines().keys() & misleading_numbers().keys()
    assert set(wrong_numbers().values()) <= set(known_lines())


def test_no_known_number_is_a_near_miss_of_another() -> None:
    assert [digits for digits in known_lines() if near_known(digits)] == []


def test_a_near_miss_is_found_for_every_known_number() -> None:
    for digits in known_lines():
        if len(digits) >= 5:
            wrong = digits[:-1] + str((int(digits[-1]) + 1) % 10)
            assert near_known(wrong), digits


def test_every_number_of_the_national_catalog_is_known_but_those_of_two_offices() -> None:
    numbers = {phone_digits(phone.number) for place in bundled("national") for phone in place.phones}
    unknown = {digits for digits in numbers if len(digits) == US_PHONE_DIGITS} - set(known_lines())
    assert unknown == {"8187739999", "6269603500"}
