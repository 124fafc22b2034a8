"""The last lines of a report: what was looked at, what was found, what can be fixed."""

from __future__ import annotations

from resmatch.diagnostics.problem import Safety, Severity
from resmatch.diagnostics.report import Report
from resmatch.text import plural

_NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


NOTHING_CHANGED = "Nothing was changed."


def summary(report: Report, *, outcome: str = NOTHING_CHANGED) -> str:
    """Return the summary, one to three lines; ``outcome`` says what became of the files."""
    looked_at = f"{plural(report.resources, 'listing')} in {plural(report.files, 'file')}"
    lines = [f"{looked_at}: {_found(report)}. {outcome}"]
    if safe := len(report.fixable):
        lines.append(f"[*] {safe:,} can be fixed for you: resmatch validate --fix  (--diff to look first)")
    if unsafe := _unsafe_fixes(report):
        lines.append(f"{unsafe:,} more can be fixed if you agree: resmatch validate --fix --unsafe --diff")
    return "\n".join(lines) + "\n"


def _found(report: Report) -> str:
    counted = [plural(count, _NOUNS[severity]) for severity, count in report.counts.items() if count]
    return ", ".join(counted) or "no problems"


def _unsafe_fixes(report: Report) -> int:
    return sum(problem.fix is not None and problem.fix.safe is Safety.UNSAFE for problem in report.problems)
