from __future__ import annotations

from resmatch.diagnostics import Problem, Report, Safety, Severity
from resmatch.diagnostics.render.summary import summary
from tests.diagnostics.samples import problem


def summed(*problems: Problem, files: int = 1, resources: int = 2) -> list[str]:
    return summary(Report(problems, files=files, resources=resources)).splitlines()


def test_no_problem_is_said_in_words() -> None:
    assert summed(files=6, resources=1214) == ["1,214 listings in 6 files: no problems. Nothing was changed."]


def test_only_what_was_found_is_counted() -> None:
    warnings = [problem(severity=Severity.WARNING)] * 4
    assert summed(problem(), *warnings) == ["2 listings in 1 file: 1 error, 4 warnings. Nothing was changed."]
    assert summed(problem(severity=Severity.INFO)) == ["2 listings in 1 file: 1 note. Nothing was changed."]


def test_safe_and_unsafe_fixes_are_told_apart() -> None:
    assert summed(problem(fix=Safety.SAFE), problem(fix=Safety.UNSAFE))[1:] == [
        "[*] 1 can be fixed for you: resmatch validate --fix  (--diff to look first)",
        "1 more can be fixed if you agree: resmatch validate --fix --unsafe --diff",
    ]
