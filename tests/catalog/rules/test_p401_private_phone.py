from __future__ import annotations

import time

import pytest

from tests.catalog.examples import found, group
from tests.catalog.rules.running import codes, entry, file


@pytest.mark.parametrize(
    ("notes", "words"),
    [
        ("Ask for Maria, her cell is 617-555-0199", "her cell is 617-555-0199"),
        ("private cell 617-555-0199", "private cell 617-555-0199"),
        ("Call the leader's phone (617) 555-0199", "leader's phone (617) 555-0199"),
        ("my number: 6175550199", "my number: 6175550199"),
    ],
)
def test_a_number_that_belongs_to_a_person_is_pointed_at(notes: str, words: str) -> None:
    text = group(f'    notes: "{notes}"\n')
    problem = found(text, "P401")[0]
    assert text[problem.span.start : problem.span.end] == words


@pytest.mark.parametrize(
    "notes", ["Call 617-555-0142 for intake", "Her office is on floor 2", "Cell phones stay at the door"]
)
def test_a_public_number_or_no_number_is_fine(notes: str) -> None:
    assert not found(group(f"    notes: {notes}\n"), "P401")


def test_staff_notes_may_hold_it() -> None:
    assert not found(group("    staff_notes: her cell is 617-555-0199\n"), "P401")


def test_a_long_hostile_text_takes_little_time() -> None:
    for piece in ("her ", "a's ", "x", "cell ", "(", "6"):
        text = group(f'    notes: "{(piece * 20_000)[:19_000]} 617-555-0199"\n')
        start = time.process_time()
        found(text, "P401")
        assert time.process_time() - start < 2


def test_a_phone_that_says_whose_it_is_counts_too() -> None:
    (problem,) = found(group("    phones: [{number: 617-555-0199, description: Maria's cell}]\n"), "P401")
    assert problem.column == 23


def test_a_phone_of_a_desk_is_fine() -> None:
    assert found(group("    phones: [{number: 617-555-0199, description: night manager}]\n"), "P401") == []


def test_a_cell_phone_beside_a_first_name_counts() -> None:
    phones = '    phones: [{number: 617-555-0199, description: "Mike, cell"}]\n'
    assert codes(file(entry(phones))) == ["P401"]
