"""SARIF 2.1.0 (OASIS), the exchange format of code scanners."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from urllib.parse import quote

from resmatch.diagnostics.problem import Edit, Fix, Problem, RuleInfo, Severity, Span
from resmatch.diagnostics.render.escape import dump_json
from resmatch.diagnostics.report import Report

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_Object = dict[str, object]


def render(report: Report, *, rules: Iterable[RuleInfo] = ()) -> str:
    """Return a log with one run; ``rules`` describe the codes, a code without one is listed bare."""
    codes = sorted({problem.code for problem in report.problems})
    known = {rule.code: _rule(rule) for rule in rules}
    driver = {"name": "resmatch", "rules": [known.get(code, {"id": code}) for code in codes]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, codes.index(problem.code)) for problem in report.problems],
    }
    return dump_json({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: RuleInfo) -> _Object:
    return {
        "id": rule.code,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.help},
    }


def _result(problem: Problem, rule_index: int) -> _Object:
    text = f"{problem.message}\n{problem.hint}" if problem.hint else problem.message
    place = {"artifactLocation": _artifact(problem.file), "region": _region(problem.span)}
    result: _Object = {
        "ruleId": problem.code,
        "ruleIndex": rule_index,
        "level": _LEVELS[problem.severity],
        "message": {"text": text},
        "locations": [{"physicalLocation": place}],
    }
    return result | {"fixes": [_fix(problem.fix, problem.file)]} if problem.fix else result


def _artifact(file: str) -> _Object:
    path = PurePath(file)
    return {"uri": path.as_uri() if path.is_absolute() else quote(path.as_posix(), errors="replace")}


def _region(span: Span) -> _Object:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _fix(fix: Fix, file: str) -> _Object:
    change = {"artifactLocation": _artifact(file), "replacements": [_replacement(edit) for edit in fix.edits]}
    return {"description": {"text": fix.title}, "artifactChanges": [change]}


def _replacement(edit: Edit) -> _Object:
    region = {"charOffset": edit.start, "charLength": edit.end - edit.start}
    return {"deletedRegion": region, "insertedContent": {"text": edit.text}}
