"""One line for each problem, for editors and grep: ``file:line:col: CODE message``."""

from __future__ import annotations

from resmatch.diagnostics.problem import Problem
from resmatch.diagnostics.report import Report
from resmatch.text import printable


def render(report: Report) -> str:
    """Return one line for each problem; nothing when there is none."""
    return "".join(map(_line, report.problems))


def _line(problem: Problem) -> str:
    place = f"{problem.file}:{problem.line}:{problem.column}"
    return printable(f"{place}: {problem.code} {problem.message}") + "\n"
