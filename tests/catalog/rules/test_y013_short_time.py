from __future__ import annotations

from tests.catalog.examples import found, group


def test_a_time_without_its_zero_gets_one() -> None:
    problem = found(group("    schedules: [{kind: meeting, days: [mon], start: 9:00}]\n"), "Y013")[0]
    assert problem.fix is not None
    assert problem.fix.edits[0].text == '"09:00"'


def test_a_full_time_is_fine() -> None:
    assert not found(group('    schedules: [{kind: meeting, days: [mon], start: "09:00"}]\n'), "Y013")


def test_a_curfew_counts() -> None:
    text = "resources:\n  - {id: a, name: A, kind: housing, type: permanent, housing: {curfew_ends: 6:00}}\n"
    assert found(text, "Y013")


def test_an_unquoted_time_that_others_read_as_a_number_is_told() -> None:
    (problem,) = found(group("    schedules: [{kind: meeting, days: [mon], start: 18:30}]\n"), "Y013")
    assert problem.message == "unquoted 18:30 is the number 1110 to many tools"
    assert problem.is_fixable


def test_an_unquoted_time_with_a_leading_zero_is_text_everywhere() -> None:
    assert found(group("    schedules: [{kind: meeting, days: [mon], start: 09:30}]\n"), "Y013") == []
