"""Fixing what can be fixed: the edits that problems carry, made in their files by text marks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from resmatch.catalog.editing import Stored, apply_edits
from resmatch.diagnostics import Edit, Fix, Report, Safety
from resmatch.yamlsource import read_file, read_text


@dataclass(frozen=True, slots=True)
class Fixed:
    """One file with its fixes made, not yet written, and how many there are."""

    stored: Stored
    fixes: int


def fixed_files(report: Report, *, safety: Safety = Safety.SAFE) -> tuple[Fixed, ...]:
    """Return every file that a fix of the report changes, in the order of the report.

    ``Safety.SAFE`` makes the fixes that keep the meaning for certain, ``Safety.UNSAFE`` the others too. Of
    two fixes that touch the same stretch the first is made; the next run finds the other.
    """
    by_file: dict[str, list[Fix]] = {}
    for problem in report.problems:
        if problem.fix is not None and (problem.is_fixable or safety is Safety.UNSAFE):
            by_file.setdefault(problem.file, []).append(problem.fix)
    return tuple(_fixed(file, fixes) for file, fixes in by_file.items())


def _fixed(file: str, fixes: Iterable[Fix]) -> Fixed:
    before = read_file(Path(file))
    made = _apart(fixes)
    text = apply_edits(before.text, [edit for fix in made for edit in fix.edits])
    return Fixed(Stored(Path(file), before, read_text(text, file)), len(made))


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
