"""Fixing what can be fixed: the edits that problems carry, made in their files by text marks.

One fix can bring another to light (a field under its right name has a ZIP code without quotes), so a file is
checked and fixed until nothing more can be done. A fix after which the file cannot be read is not made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from resmatch.catalog.editing import Stored, apply_edits
from resmatch.catalog.loader import check_text
from resmatch.diagnostics import Edit, Fix, Problem, Report, Safety
from resmatch.yamlsource import Source, read_file, read_text

ROUNDS_MOST = 10
"""No chain of fixes is longer than the levels of an entry."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """One file with its fixes made, not yet written, and how many there are."""

    stored: Stored
    fixes: int


def _every_code(code: str) -> bool:
    return True


def fixed_files(
    report: Report, *, safety: Safety = Safety.SAFE, wanted: Callable[[str], bool] = _every_code
) -> tuple[Fixed, ...]:
    """Return every file that a fix of the report changes, in the order of the report.

    ``Safety.SAFE`` makes the fixes that keep the meaning for certain, ``Safety.UNSAFE`` the others too;
    ``wanted`` says which codes are fixed. Of two fixes that touch the same stretch the first is made.
    """
    by_file: dict[str, list[Problem]] = {}
    for problem in report.problems:
        if _is_meant(problem, safety, wanted):
            by_file.setdefault(problem.file, []).append(problem)
    found = (_fixed(file, problems, safety, wanted) for file, problems in by_file.items())
    return tuple(fixed for fixed in found if fixed.fixes)


def fix_text(
    source: Source,
    problems: Iterable[Problem],
    *,
    safety: Safety = Safety.SAFE,
    wanted: Callable[[str], bool] = _every_code,
) -> Source:
    """Return a text with the fixes of its problems made, and those that come to light."""
    return _in_rounds(source, problems, safety, wanted)[0]


def _fixed(file: str, problems: Iterable[Problem], safety: Safety, wanted: Callable[[str], bool]) -> Fixed:
    before = read_file(Path(file))
    after, fixes = _in_rounds(before, problems, safety, wanted)
    return Fixed(Stored(Path(file), before, after), fixes)


def _in_rounds(
    source: Source, problems: Iterable[Problem], safety: Safety, wanted: Callable[[str], bool]
) -> tuple[Source, int]:
    """Return the source with all fixes made, and how many there were."""
    count = 0
    for _ in range(ROUNDS_MOST):
        fixes = _apart(problem.fix for problem in problems if problem.fix and _is_meant(problem, safety, wanted))
        source, made = _made(source, fixes)
        count += made
        if not made:
            break
        problems = check_text(source.text, source.filename).problems
    return source, count


def _is_meant(problem: Problem, safety: Safety, wanted: Callable[[str], bool]) -> bool:
    return problem.fix is not None and wanted(problem.code) and (problem.is_fixable or safety is Safety.UNSAFE)


def _apart(fixes: Iterable[Fix]) -> list[Fix]:
    """Return the fixes whose edits touch none of those before."""
    made: list[Fix] = []
    taken: list[Edit] = []
    for fix in fixes:
        if not any(_touch(edit, other) for edit in fix.edits for other in taken):
            made.append(fix)
            taken += fix.edits
    return made


def _touch(edit: Edit, other: Edit) -> bool:
    return edit.start <= other.end and other.start <= edit.end


def _made(source: Source, fixes: list[Fix]) -> tuple[Source, int]:
    """Return the source with the fixes made; where all together break it, with those that do not."""
    whole = _edited(source, fixes)
    if len(whole.faults) <= len(source.faults):
        return whole, len(fixes)
    kept: list[Fix] = []
    for fix in fixes:
        if len(_edited(source, [*kept, fix]).faults) <= len(source.faults):
            kept.append(fix)
    return _edited(source, kept), len(kept)


def _edited(source: Source, fixes: list[Fix]) -> Source:
    edits = [edit for fix in fixes for edit in fix.edits]
    return read_text(apply_edits(source.text, edits), source.filename) if edits else source
