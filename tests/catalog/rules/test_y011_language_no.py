from __future__ import annotations

from tests.catalog.examples import found, group


def test_no_in_a_list_of_languages_is_pointed_out_with_a_fix() -> None:
    problem = found(group("    languages: [en, no]\n"), "Y011")[0]
    assert problem.fix is not None
    assert problem.fix.edits[0].text == '"no"'


def test_quoted_no_is_the_language() -> None:
    assert not found(group('    languages: [en, "no"]\n'), "Y011")


def test_no_elsewhere_is_an_answer() -> None:
    assert not found(group("    pets: no\n    payers: {medicaid: no}\n"), "Y011")


def test_languages_of_a_phone_count() -> None:
    assert found(group("    phones: [{number: 508-555-0142, languages: [no]}]\n"), "Y011")
