from __future__ import annotations

import pytest

from resmatch.catalog.rules import BY_CODE
from tests.catalog.rules.running import codes, entry, file


def provider(fields: str, kind: str = "medication") -> list[str]:
    return codes(file(entry(f"    moud_provided: [methadone]\n{fields}", kind=kind)))


@pytest.mark.parametrize("type_", ["office", "telehealth"])
def test_a_practice_may_not_give_methadone(type_: str) -> None:
    assert provider(f"    type: {type_}\n") == ["M811"]


def test_a_certified_program_may() -> None:
    assert provider("    type: otp\n") == []
    assert provider("    type: office\n    medication: {otp: yes}\n") == []


def test_a_program_that_says_it_is_none_may_not() -> None:
    assert provider("    type: otp\n    medication: {otp: no}\n") == ["M811"]


def test_a_stay_for_withdrawal_may_and_a_residence_may_not() -> None:
    assert provider("    type: detox\n", kind="treatment") == []
    assert provider("    type: residential\n", kind="treatment") == ["M811"]


def test_to_let_a_person_take_methadone_is_another_matter() -> None:
    assert codes(file(entry("    type: office\n    moud: {methadone: yes}\n", kind="medication"))) == []


def test_no_comment_silences_it() -> None:
    assert "M811" in provider("    type: office\n").copy()
    text = file(entry("    type: office\n    moud_provided: [methadone]  # resmatch: ignore M811\n", kind="medication"))
    assert codes(text) == ["M811", "I901"]


def test_its_page_says_how_to_write_a_residence_with_a_program_of_its_own() -> None:
    assert "residential program that has its own OTP is written as two entries" in BY_CODE["M811"].why
