from __future__ import annotations

from resmatch.diagnostics import Report
from resmatch.diagnostics.render import concise
from tests.diagnostics.samples import problem, session


def test_one_line_for_each_problem() -> None:
    assert concise.render(session()) == (
        "catalogs/boston/housing.yaml:6:25: E104 unknown pathway 'smart recvery'\n"
        "catalogs/boston/housing.yaml:8:67: Y012 unquoted 02121 is the number 1105 to many tools\n"
        "catalogs/boston/housing.yaml:14:9: E101 id 'harbor-street-house' is already used on line 3\n"
    )


def test_no_problem_is_no_line() -> None:
    assert concise.render(Report((), files=1, resources=1)) == ""


def test_every_problem_is_listed_and_none_takes_two_lines() -> None:
    report = Report((problem(message="a\nb\x1b[0m"),) * 137, files=1, resources=1)
    lines = concise.render(report).splitlines()
    assert len(lines) == 137
    assert lines[0].endswith("a\\nb\\x1b[0m")
