from __future__ import annotations

import pytest

from resmatch.catalog import check_text
from tests.catalog.examples import TODAY
from tests.catalog.rules.running import codes, entry, file


@pytest.mark.parametrize(
    "words",
    [
        "my client was turned away",
        "Spoke to client Maria there",
        "DOB 01/02/1985",
        "case number 448812",
        "SSN 123-45-6789",
        "She relapsed in June and left",
        "our sponsee liked it",
    ],
)
def test_words_about_one_person_are_told(words: str) -> None:
    assert codes(file(entry(f"    staff_notes: {words}\n"))) == ["P402"]


@pytest.mark.parametrize(
    "words",
    [
        "Each client gets a room",
        "Ask for Client Services",
        "Your case manager calls back",
        "Born out of a church in 1985",
        "They test residents once a week",
        "Room 123-45",
    ],
)
def test_words_about_the_place_are_fine(words: str) -> None:
    assert codes(file(entry(f"    staff_notes: {words}\n"))) == []


def test_the_words_are_pointed_at_and_never_repeated() -> None:
    report = check_text(file(entry("    staff_notes: We sent my client Joan\n")), "f.yaml", today=TODAY)
    (problem,) = report.problems
    assert (problem.line, problem.column) == (5, 26)
    assert "Joan" not in problem.message + problem.hint
