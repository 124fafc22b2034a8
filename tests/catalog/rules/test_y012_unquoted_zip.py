from __future__ import annotations

import pytest

from tests.catalog.examples import found, group


@pytest.mark.parametrize(("zip_code", "number"), [("02121", 1105), ("10001", 10001), ("02139", 2139), ("00501", 321)])
def test_a_bare_zip_says_which_number_other_programs_see(zip_code: str, number: int) -> None:
    problem = found(group(f"    location: {{postal_code: {zip_code}}}\n"), "Y012")[0]
    assert problem.message == f"unquoted {zip_code} is the number {number} to many tools"
    assert problem.fix is not None
    assert problem.fix.edits[0].text == f'"{zip_code}"'


def test_zips_of_a_service_area_count() -> None:
    text = group('    service_area: {type: postal_codes, postal_codes: ["01609", 01610]}\n')
    assert [problem.message[9:14] for problem in found(text, "Y012")] == ["01610"]


def test_a_quoted_zip_is_fine() -> None:
    assert not found(group('    location: {postal_code: "02121"}\n'), "Y012")


def test_nine_digits_with_a_hyphen_are_text_to_everyone() -> None:
    assert not found(group("    location: {postal_code: 02121-1234}\n"), "Y012")
