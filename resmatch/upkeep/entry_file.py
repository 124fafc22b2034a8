"""One listing in the file it stands in, ready to be edited; and the change made to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path as FilePath

from resmatch.catalog.editing import Step, Stored, rewrite_entries
from resmatch.catalog.loader import check_text
from resmatch.catalog.models import Resource
from resmatch.diagnostics import Problem, Report, Severity
from resmatch.errors import CannotEdit
from resmatch.yamlsource import Path, Source, read_file

_ROOT = "resources"


@dataclass(frozen=True, slots=True)
class EntryFile:
    """A listing as it stands in its file: the path of the entry and its data as typed."""

    file: FilePath
    source: Source
    path: Path
    data: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class EntryChange:
    """A file with some of its entries changed; nothing is written until it is saved.

    ``steps`` are the changes made, ``notes`` what a person should know about them.
    """

    entry: EntryFile
    after: Source
    steps: tuple[Step, ...]
    notes: tuple[str, ...] = ()

    @property
    def stored(self) -> Stored:
        """The file before and after, as ``save`` takes it."""
        return Stored(self.entry.file, self.entry.source, self.after)


def open_entry(resource: Resource) -> EntryFile:
    """Find a loaded listing in its file again; raise CannotEdit where it is not there any more."""
    if resource.source is None:
        raise CannotEdit(f"'{resource.id}' does not come from a file")
    file = FilePath(resource.source.file)
    source = read_file(file)
    if source.faults:
        raise CannotEdit(f"{file} cannot be edited: {source.faults[0].message}", hint=source.faults[0].hint)
    entries = source.data.get(_ROOT) if isinstance(source.data, dict) else None
    for number, entry in enumerate(entries if isinstance(entries, list) else ()):
        if isinstance(entry, dict) and entry.get("id") == resource.id:
            return EntryFile(file, source, (_ROOT, number), entry)
    raise CannotEdit(f"'{resource.id}' does not stand in {file} any more", hint="load the catalog again")


def change(entry: EntryFile, steps: Iterable[Step], *, today: date, notes: Iterable[str] = ()) -> EntryChange:
    """Make the changes in memory; raise CannotEdit when the file would have an error it does not have now.

    New warnings become notes.
    """
    steps = tuple(steps)
    after = rewrite_entries(entry.source, steps)
    fresh = _new_problems(_check(entry.source, today), _check(after, today))
    errors = [problem for problem in fresh if problem.severity is Severity.ERROR]
    if errors:
        raise CannotEdit(errors[0].message, hint=errors[0].hint)
    warnings = (f"line {problem.line}: {problem.code} {problem.message}" for problem in fresh)
    return EntryChange(entry, after, steps, (*notes, *warnings))


def _check(source: Source, today: date) -> Report:
    return check_text(source.text, source.filename, today=today)


def _new_problems(before: Report, after: Report) -> list[Problem]:
    known = Counter((problem.code, problem.message) for problem in before.problems)
    fresh = []
    for problem in after.problems:
        key = (problem.code, problem.message)
        known[key] -= 1
        if known[key] < 0:
            fresh.append(problem)
    return fresh
