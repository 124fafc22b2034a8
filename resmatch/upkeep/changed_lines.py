"""What a change does to an entry, line by line: ``curfew  none -> 11 pm``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import unified_diff
from typing import Any

from resmatch.catalog.editing.changes import find
from resmatch.matching.wording import in_words
from resmatch.schedule import day_words
from resmatch.text import printable
from resmatch.upkeep.entry_file import EntryChange
from resmatch.yamlsource import Path, Source

_NOT_KNOWN = "not known"
_WAY = {"phone": "by phone", "visit": "by a visit", "website": "on the website", "email": "by email"}
_CHECKS = ("verified", "checked")


@dataclass(frozen=True, slots=True)
class ChangedLine:
    """One changed fact: the line it stands on, its name, and its old and new value in words."""

    line: int
    name: str
    old: str
    new: str

    def __str__(self) -> str:
        return f"{self.line:>5}  {self.name:<24}  {self.old} -> {self.new}"

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {"line": self.line, "field": self.name, "old": self.old, "new": self.new}


def changed_lines(change: EntryChange) -> tuple[ChangedLine, ...]:
    """Return the facts that differ, in the order of the file; a check counts as one fact."""
    depth = len(change.entry.path)
    paths = dict.fromkeys(_shown_path(step.path[depth:]) for step in change.steps)
    found = [_line(change, path) for path in paths]
    return tuple(sorted((line for line in found if line.old != line.new), key=lambda line: (line.line, line.name)))


def diff_of(before: Source, after: Source) -> str:
    """Return a change as a unified diff that ``patch`` and ``git apply`` understand."""
    return "".join(_diff_lines(before, after))


def _diff_lines(before: Source, after: Source) -> Iterator[str]:
    old, new = before.text.splitlines(keepends=True), after.text.splitlines(keepends=True)
    name = before.filename.lstrip("/")
    for line in unified_diff(old, new, f"a/{name}", f"b/{name}"):
        yield line if line.endswith(("\n", "\r")) else f"{line}\n\\ No newline at end of file\n"


def _shown_path(steps: Path) -> Path:
    if steps[0] == "verified":
        return steps[:1]
    return steps[:2] if steps[0] == "checked" else steps


def _line(change: EntryChange, steps: Path) -> ChangedLine:
    path = (*change.entry.path, *steps)
    old, new = _value(change.entry.source.data, path), _value(change.after.data, path)
    where = change.after if new is not None else change.entry.source
    return ChangedLine(where.mark(path).line, ".".join(map(str, steps)), _words(steps, old), _words(steps, new))


def _value(data: object, path: Path) -> object:
    depth, value = find(data, path)
    return value if depth == len(path) else None


def _words(steps: Path, value: object) -> str:
    if value is None:
        return "never" if steps[0] in _CHECKS else _NOT_KNOWN
    if steps[0] in _CHECKS and isinstance(value, Mapping):
        return _check_words(value)
    return printable(_day(value) or in_words(value)) or _NOT_KNOWN


def _check_words(check: Mapping[str, object]) -> str:
    day = _day(check.get("date")) or "no date"
    way = _WAY.get(str(check.get("method")), "")
    who = f"by {check['by']}" if check.get("by") else ""
    return printable(", ".join(filter(None, [day, way, who])))


def _day(value: object) -> str:
    try:
        return day_words(date.fromisoformat(str(value)))
    except ValueError:
        return ""
