from __future__ import annotations

import pytest

from resmatch.catalog import check_text
from resmatch.diagnostics import Problem
from tests.catalog.examples import TODAY
from tests.catalog.rules.running import codes, entry, file


def hours(kind: str, start: str, end: str) -> str:
    return file(entry(f'    schedules: [{{kind: {kind}, days: [mon], start: "{start}", end: "{end}"}}]\n'))


def only(text: str) -> Problem:
    (problem,) = check_text(text, "f.yaml", today=TODAY).problems
    return problem


def test_five_for_seventeen_is_found_with_what_to_write() -> None:
    problem = only(hours("hours", "09:00", "05:00"))
    assert problem.code == "E164"
    assert problem.message == "09:00 to 05:00 runs through the night, for 20 hours"
    assert 'write end: "17:00"' in problem.hint


def test_a_start_and_an_end_that_are_swapped_are_named_the_right_way_round() -> None:
    assert only(hours("intake", "17:00", "09:00")).hint.endswith('swapped write start: "09:00", end: "17:00"')


@pytest.mark.parametrize(
    ("kind", "start", "end"),
    [
        ("hours", "16:00", "09:00"),
        ("intake", "20:00", "08:00"),
        ("meeting", "22:00", "00:30"),
        ("hours", "06:00", "24:00"),
    ],
)
def test_a_night_that_a_place_can_well_be_open_is_fine(kind: str, start: str, end: str) -> None:
    assert codes(hours(kind, start, end)) == []
