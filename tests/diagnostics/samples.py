"""The file and the problems of the session that the documentation shows."""

from __future__ import annotations

from resmatch.diagnostics import Edit, Fix, Problem, Report, Safety, Severity, Span

FILE = "catalogs/boston/housing.yaml"
ERROR, WARNING = Severity.ERROR, Severity.WARNING


def problem(
    code: str = "E131",
    message: str = "something is wrong",
    *,
    severity: Severity = ERROR,
    place: tuple[int, int, int] = (1, 1, 2),
    line: str = "",
    hint: str = "",
    fix: Safety | None = None,
    file: str = FILE,
) -> Problem:
    """Return a problem on one line; ``place`` is line, column and end column."""
    row, column, end = place
    span = Span(file, row, column, row, end, start=column, end=end)
    edits = Fix((Edit(column, end, "fixed"),), fix, "write it right") if fix else None
    return Problem(code, severity, message, span, hint=hint, fix=edits, source_line=line)


def session() -> Report:
    problems = [
        problem(
            "E104",
            "unknown pathway 'smart recvery'",
            place=(6, 25, 38),
            line="    pathways: [12-step, smart recvery]",
            hint="did you mean 'smart-recovery'?",
            fix=Safety.SAFE,
        ),
        problem(
            "Y012",
            "unquoted 02121 is the number 1105 to many tools",
            severity=WARNING,
            place=(8, 67, 72),
            line="    address: {street: 12 Harbor St, city: Boston, state: MA, zip: 02121}",
            hint='write "02121"',
            fix=Safety.SAFE,
        ),
        problem(
            "E101",
            "id 'harbor-street-house' is already used on line 3",
            place=(14, 9, 28),
            line="  - id: harbor-street-house",
            hint="ids are unique across all files; 'lantern-house' is free",
        ),
    ]
    return Report.collect(problems, files=[FILE], resources=2)
