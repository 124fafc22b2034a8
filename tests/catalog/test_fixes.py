from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from resmatch.catalog import check
from resmatch.catalog.editing import save
from resmatch.catalog.fixes import fixed_files
from resmatch.diagnostics import Edit, Fix, Problem, Report, Safety, Severity, Span

TEN_FAULTS = Path(__file__).parents[1] / "cases" / "ten_faults" / "housing.yaml"


@pytest.fixture
def housing(tmp_path: Path) -> Path:
    return Path(shutil.copy(TEN_FAULTS, tmp_path / "housing.yaml"))


def changed_lines(before: str, after: str) -> int:
    return sum(old != new for old, new in zip(before.splitlines(), after.splitlines(), strict=True))


def report_of(file: Path, *fixes: Fix) -> Report:
    problems = [Problem("X001", Severity.WARNING, "x", Span(str(file), 1, 1, 1, 1), fix=fix) for fix in fixes]
    return Report(tuple(problems), files=1, resources=0)


def fix(start: int, end: int, text: str, safety: Safety = Safety.SAFE) -> Fix:
    return Fix((Edit(start, end, text),), safety, "write it so")


def test_five_of_the_ten_faults_are_fixed_and_nothing_else_changes(housing: Path) -> None:
    (fixed,) = fixed_files(check(housing))
    assert fixed.fixes == 5
    assert changed_lines(fixed.stored.before.text, fixed.stored.after.text) == 5
    assert housing.read_text() == TEN_FAULTS.read_text()


def test_what_was_fixed_is_no_problem_any_more(housing: Path) -> None:
    before = check(housing)
    for fixed in fixed_files(before):
        save(fixed.stored)
    after = check(housing)
    assert not after.fixable
    assert len(before) - len(after) >= len(before.fixable)
    assert fixed_files(after) == ()


def test_fixes_that_may_change_the_meaning_are_made_only_when_asked(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("resources: []\n")
    report = report_of(file, fix(0, 0, "# x\n", Safety.UNSAFE))
    assert fixed_files(report) == ()
    (fixed,) = fixed_files(report, safety=Safety.UNSAFE)
    assert fixed.stored.after.text == "# x\nresources: []\n"


def test_of_two_fixes_at_one_place_the_first_is_made(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("resources: []\n")
    (fixed,) = fixed_files(report_of(file, fix(0, 9, "entries"), fix(5, 9, "x"), fix(11, 13, "{}")))
    assert fixed.fixes == 2
    assert fixed.stored.after.text == "entries: {}\n"
