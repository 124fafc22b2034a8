"""The acceptance suite: whole files that are right, and files with one fault at a known place."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from resmatch.catalog import check, check_text, load
from resmatch.diagnostics import Problem

CASES = Path(__file__).resolve().parents[1] / "cases"
BAD = sorted((CASES / "catalogs" / "bad").glob("*.yaml"))
TODAY = date(2026, 11, 21)


def places(problems: tuple[Problem, ...]) -> str:
    return ", ".join(f"{problem.line}:{problem.column} {problem.code}" for problem in problems)


@pytest.mark.parametrize("file", BAD, ids=lambda file: file.stem)
def test_a_bad_file_gives_exactly_the_problems_it_names(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    expected = text.splitlines()[0].removeprefix("# expect: ")
    assert places(check_text(text, file.name, today=TODAY).problems) == expected


@pytest.mark.parametrize("file", BAD, ids=lambda file: file.stem)
def test_every_problem_says_what_is_wrong_in_one_plain_line(file: Path) -> None:
    for problem in check_text(file.read_text(encoding="utf-8"), file.name, today=TODAY).problems:
        assert problem.message
        assert "\n" not in problem.message + problem.hint
        assert not problem.message.endswith(".")
        assert problem.message[0] == problem.message[0].lower()


def test_a_good_catalog_has_no_problem_but_what_is_left_to_ask() -> None:
    report = check(CASES / "catalogs" / "good", today=TODAY)
    assert {problem.code for problem in report.problems} == {"C701"}
    assert report.errors + report.warnings == ()
    assert report.resources == 11


def test_a_good_catalog_loads_with_every_field_in_its_record() -> None:
    catalog = load(CASES / "catalogs" / "good" / "county")
    record = catalog["elm-bank-house"].record()
    absent = {"status", "country", "confidential_location", "substances_only", "owner_of", "licensed_states"}
    assert {"record", "schedules", "housing", "moud", "verified"} <= record.keys()
    assert set(type(catalog["elm-bank-house"]).model_json_schema()["properties"]) - record.keys() <= absent


def test_the_ten_faults_give_ten_problems_at_their_places() -> None:
    report = check(CASES / "ten_faults" / "housing.yaml", today=TODAY)
    assert [(p.line, p.column, p.code) for p in report.problems] == [
        (6, 25, "E104"),
        (7, 23, "E131"),
        (8, 88, "Y012"),
        (9, 23, "E141"),
        (10, 21, "Y011"),
        (12, 49, "Y013"),
        (13, 22, "E151"),
        (14, 9, "E101"),
        (15, 5, "E102"),
        (17, 33, "P401"),
    ]


def test_five_of_the_ten_faults_can_be_fixed_safely() -> None:
    report = check(CASES / "ten_faults" / "housing.yaml", today=TODAY)
    written = {problem.code: problem.fix.edits[0].text for problem in report.fixable if problem.fix}
    assert written == {
        "E104": "smart-recovery",
        "Y012": '"02121"',
        "Y011": '"no"',
        "Y013": '"09:00"',
        "E102": "name",
    }


def test_the_ten_faults_say_what_to_do() -> None:
    report = check(CASES / "ten_faults" / "housing.yaml", today=TODAY)
    hints = {problem.code: problem.hint for problem in report.problems}
    assert hints["E104"] == "did you mean 'smart-recovery'?"
    assert hints["E102"] == "did you mean 'name'? (name is required)"
    assert "'lantern-house' is free" in hints["E101"]


def test_the_fixed_ten_faults_keep_only_what_a_person_must_mend() -> None:
    file = CASES / "ten_faults" / "housing.yaml"
    text = file.read_text(encoding="utf-8")
    fixes = [problem.fix for problem in check(file, today=TODAY).fixable]
    edits = [edit for fix in fixes if fix for edit in fix.edits]
    for edit in sorted(edits, key=lambda edit: -edit.start):
        text = text[: edit.start] + edit.text + text[edit.end :]
    left = check_text(text, "housing.yaml", today=TODAY)
    assert [problem.code for problem in left.problems] == ["E131", "E141", "E151", "E101", "P401"]
