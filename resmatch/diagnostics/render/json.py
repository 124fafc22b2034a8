"""A report as JSON; the source lines stay out of it, since they may hold staff notes."""

from __future__ import annotations

from resmatch.diagnostics.problem import Fix, Problem
from resmatch.diagnostics.render.escape import dump_json
from resmatch.diagnostics.report import Report

SCHEMA = "resmatch/validate/1"


def render(report: Report) -> str:
    """Return one JSON object; ``problems`` keep the order of the report."""
    return dump_json(
        {
            "schema": SCHEMA,
            "ok": report.ok,
            "files": report.files,
            "listings": report.resources,
            "counts": report.counts,
            "problems": [_problem(problem) for problem in report.problems],
        }
    )


def _problem(problem: Problem) -> dict[str, object]:
    span = problem.span
    return {
        "code": problem.code,
        "severity": problem.severity,
        "message": problem.message,
        "hint": problem.hint or None,
        "file": span.file,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        "fix": _fix(problem.fix) if problem.fix else None,
    }


def _fix(fix: Fix) -> dict[str, object]:
    edits = [{"start": edit.start, "end": edit.end, "text": edit.text} for edit in fix.edits]
    return {"title": fix.title, "safety": fix.safe, "edits": edits}
