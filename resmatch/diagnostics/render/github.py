"""Workflow commands that GitHub shows as annotations on the changed lines.

Format: "Workflow commands for GitHub Actions", docs.github.com; a value may not hold ``%``, CR or LF as they
are, a property also no ``:`` or ``,``.
"""

from __future__ import annotations

from resmatch.diagnostics.problem import Problem, Severity, Span
from resmatch.diagnostics.report import Report
from resmatch.text import printable

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report) -> str:
    """Return one command for each problem; nothing when there is none."""
    return "".join(map(_command, report.problems))


def _command(problem: Problem) -> str:
    properties = {"file": problem.file, **_place(problem.span), "title": problem.code}
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    hint = f"\n{printable(problem.hint)}" if problem.hint else ""
    return f"::{_COMMANDS[problem.severity]} {written}::{_value(printable(problem.message) + hint)}\n"


def _place(span: Span) -> dict[str, str]:
    place = {"line": str(span.line), "endLine": str(span.end_line)}
    if span.line == span.end_line:  # GitHub ignores columns of several lines
        place |= {"col": str(span.column), "endColumn": str(span.end_column)}
    return place


def _value(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _value(printable(text)).replace(":", "%3A").replace(",", "%2C")
