from __future__ import annotations

import pytest

from resmatch.catalog import check_text
from resmatch.diagnostics import Problem
from tests.catalog.examples import TODAY
from tests.catalog.rules.running import codes, entry, file


def problems(text: str) -> tuple[Problem, ...]:
    return check_text(file(entry(f"    notes: {text}\n")), "f.yaml", today=TODAY).problems


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("For recovering addicts", "people in recovery"),
        ("Substance abuse classes", "Substance use"),
        ("Help for homeless people", "people without housing"),
        ("They test for dirty urine", "positive urine test"),
    ],
)
def test_a_word_gets_a_better_one(text: str, fixed: str) -> None:
    (problem,) = problems(text)
    assert problem.code == "S601"
    assert problem.fix is not None
    assert [edit.text for edit in problem.fix.edits] == [fixed]


def test_the_second_of_two_equal_words_is_fixed_where_it_stands() -> None:
    text = "Addict is no word, and addict is none either"
    first, second = problems(text)
    assert (first.column, second.column) == (12, 35)


@pytest.mark.parametrize(
    "text",
    [
        "Alcoholics Anonymous meets here",
        "Bring clean clothes",
        "Keep your room clean",
        "Substance Abuse and Mental Health Services Administration",
        "Bus users get off at Elm Street",
        "Health Care for the Homeless",
        "Members say “clean” and we let them",
        "'People call it \"clean and sober\" here'",
    ],
)
def test_right_uses_are_left_alone(text: str) -> None:
    assert problems(text) == ()


def test_names_of_places_are_never_judged() -> None:
    assert codes(file(entry("    organization: Drunks and Junkies United\n", name="Recovering Addicts House"))) == []


def test_words_folded_over_lines_are_told_and_not_fixed() -> None:
    (problem,) = check_text(
        file(entry("    notes: >-\n      For recovering\n      addicts\n")), "f.yaml", today=TODAY
    ).problems
    assert problem.fix is None


@pytest.mark.parametrize("text", ["For addicts who want to be clean", "For men who are clean"])
def test_clean_is_found_beside_other_labels_and_of_people(text: str) -> None:
    assert any("clean" in problem.message for problem in problems(text))


def test_a_clean_house_is_fine() -> None:
    assert problems("For men who like a clean kitchen") == ()
