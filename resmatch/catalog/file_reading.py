"""Reading one file of a catalog: its entries, and every problem of the file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Change, Finding, Target, place
from resmatch.catalog.ignores import Ignores
from resmatch.catalog.info import CatalogInfo
from resmatch.catalog.reading import read_part, read_resource
from resmatch.catalog.refusal import did_you_mean, shape_of
from resmatch.catalog.rules.rule import EntryRule
from resmatch.catalog.wording import Coded
from resmatch.diagnostics import Problem, Severity, fault_problems
from resmatch.text import closest, quoted
from resmatch.yamlsource import Path, Source

ROOT = "resources"
_UNREADABLE = frozenset({"Y001", "Y003", "Y004", "Y020", "Y021", "Y022", "Y023"})
"""Faults after which the rest of a file is missing or cut off, so its entries are not judged."""


@dataclass(frozen=True, slots=True)
class Reader:
    """How the entries of one catalog are read: by which rules, for which catalog, on which day."""

    info: CatalogInfo
    rules: Sequence[EntryRule]
    today: date


@dataclass(frozen=True, slots=True)
class FileReading:
    """What one file holds; an entry with an error has no resource, whether or not a comment silences it."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]
    ignores: Ignores


def read_entries(source: Source, reader: Reader) -> FileReading:
    """Read every entry of a file and report everything that is wrong.

    Where the YAML itself has a fault, no entry of the file keeps its resource: part of it may be lost.
    """
    problems, ignores = list(fault_problems(source)), Ignores(source)
    if any(fault.code in _UNREADABLE for fault in source.faults):
        return FileReading((), tuple(problems), ignores)
    problems += _placed(_root_faults(source.data), source)
    entries = []
    for path, data in _listed(source.data):
        entry, found = _read_entry(source, path, data, reader)
        entry, found = _without_silenced(entry, found, ignores)
        problems += found
        entries.append(replace(entry, resource=None) if source.faults else entry)
    return FileReading(tuple(entries), tuple(problems), ignores)


def read_info(source: Source) -> tuple[CatalogInfo | None, tuple[Problem, ...]]:
    """Read ``catalog.yaml``; return None where something is wrong with it."""
    faults = fault_problems(source)
    if faults:
        return None, faults
    info, found = read_part(CatalogInfo, source.data, (), source)
    return info, tuple(_placed(found, source))


def _root_faults(data: object) -> Iterator[Coded]:
    if not isinstance(data, dict):
        message = f"{shape_of(data)} stands where 'resources:' belongs"
        yield Coded("E110", Finding((), message, hint="start the file with a line 'resources:'"))
        return
    for name in data:
        if name != ROOT:
            near = closest(name, [ROOT])
            hint = did_you_mean(near) or "a catalog file has one root field, resources"
            change = Change(ROOT, f"rename to {ROOT}") if near and ROOT not in data else None
            message = f"unknown field {quoted(name)}"
            yield Coded("E102", Finding((name,), message, hint=hint, target=Target.KEY, change=change))
    if ROOT not in data and not data.keys() - {ROOT}:
        yield Coded("E103", Finding((), "the field 'resources' is missing", hint="write 'resources:'"))
    if not isinstance(data.get(ROOT), list | None):
        message = f"{shape_of(data[ROOT])} stands where a list of entries belongs"
        yield Coded("E110", Finding((ROOT,), message, hint="write each entry as '- id: ...'"))


def _listed(data: object) -> Iterator[tuple[Path, object]]:
    entries = data.get(ROOT) if isinstance(data, dict) else None
    for number, entry in enumerate(entries if isinstance(entries, list) else ()):
        yield (ROOT, number), entry


def _read_entry(source: Source, path: Path, data: object, reader: Reader) -> tuple[Entry, list[Problem]]:
    if not isinstance(data, dict):
        message = f"{shape_of(data)} stands where an entry belongs"
        finding = Finding(path, message, hint="an entry starts with '- id: ...'")
        entry = Entry(source, path, {}, reader.info, reader.today)
        return entry, [place(finding, "E110", Severity.ERROR, source)]
    resource, found = read_resource(data, path, source, reader.info.name)
    entry = Entry(source, path, data, reader.info, reader.today, resource)
    return entry, [*_placed(found, source), *_ruled(entry, reader.rules)]


def _without_silenced(entry: Entry, found: list[Problem], ignores: Ignores) -> tuple[Entry, list[Problem]]:
    """Return the problems that no comment silences, and the entry without its resource if one is an error."""
    kept = ignores.keep(found)
    errors = [problem for problem in kept if problem.severity is Severity.ERROR]
    if errors:
        return replace(entry, resource=None), kept
    if entry.resource is None:
        kept += [ignores.left_out(problem) for problem in found if problem.severity is Severity.ERROR][:1]
    return entry, kept


def _placed(found: Iterable[Coded], source: Source) -> Iterator[Problem]:
    return (place(finding, code, Severity.ERROR, source) for code, finding in found)


def _ruled(entry: Entry, rules: Sequence[EntryRule]) -> Iterator[Problem]:
    for rule in rules:
        for finding in rule.check(entry):
            yield place(finding, rule.code, rule.severity, entry.source)
