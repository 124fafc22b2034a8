from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from resmatch.diagnostics import Problem, Report, Severity, Span
from resmatch.diagnostics.render import github
from tests.diagnostics.samples import ERROR, FILE, problem

COMMAND = re.compile(r"::(error|warning|notice) ((?:[a-zA-Z]+=[^,:\r\n]*,?)+)::([^\r\n]*)")


def commands(*problems: Problem) -> list[str]:
    return github.render(Report(problems, files=1, resources=1)).splitlines()


def test_a_problem_is_one_command() -> None:
    assert commands(problem("E104", "unknown pathway", place=(6, 25, 38), hint="did you mean 'smart'?")) == [
        f"::error file={FILE},line=6,endLine=6,col=25,endColumn=38,title=E104::unknown pathway%0Adid you mean 'smart'?"
    ]


def test_severities_are_those_of_github() -> None:
    written = commands(*(problem(severity=severity) for severity in Severity))
    assert [line.split()[0] for line in written] == ["::error", "::warning", "::notice"]


def test_a_span_of_several_lines_has_no_columns() -> None:
    (line,) = commands(Problem("E103", ERROR, "x", Span("a.yaml", 3, 5, 9, 2)))
    assert line == "::error file=a.yaml,line=3,endLine=9,title=E103::x"


def test_values_and_properties_are_escaped() -> None:
    (line,) = commands(problem(message="100% :: a, b", file="a,b:c%.yaml"))
    assert line.endswith("::100%25 :: a, b")
    assert "file=a%2Cb%3Ac%25.yaml," in line


def test_no_problem_is_no_command() -> None:
    assert commands() == []


@given(st.text(max_size=30), st.text(max_size=30))
def test_no_text_starts_a_second_command(message: str, file: str) -> None:
    (line,) = commands(problem(message=message, hint=message, file=file))
    assert COMMAND.fullmatch(line)
    assert line.isprintable()
