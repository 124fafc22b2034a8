"""Formatting the files at and under some paths; nothing is written here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from resmatch.catalog.editing import Stored
from resmatch.catalog.formatting.document import formatted
from resmatch.errors import CannotEdit
from resmatch.yamlsource import find_files, read_file

_CANNOT_BE_READ = "Y023"


@dataclass(frozen=True, slots=True)
class Formatting:
    """What formatting would do: the files that change, how many do not, and why others cannot be formatted.

    ``unread`` are the reasons for paths that cannot be opened.
    """

    changed: tuple[Stored, ...] = ()
    unchanged: int = 0
    refused: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


def format_files(paths: Iterable[str | Path]) -> Formatting:
    """Return what formatting the YAML files at and under the paths would do."""
    found = find_files(Path(path) for path in paths)
    unread = tuple(f"{source.filename}: {source.faults[0].message}" for source in found.unread)
    result = Formatting(unread=unread)
    for path in found.files:
        result = _with_file(result, path)
    return result


def _with_file(result: Formatting, path: Path) -> Formatting:
    before = read_file(path)
    if any(fault.code == _CANNOT_BE_READ for fault in before.faults):
        return replace(result, unread=(*result.unread, f"{path}: {before.faults[0].message}"))
    try:
        text = formatted(before)
    except CannotEdit as error:
        return replace(result, refused=(*result.refused, f"{error.message} ({error.hint})"))
    if text == before.text:
        return replace(result, unchanged=result.unchanged + 1)
    return replace(result, changed=(*result.changed, Stored(path, before, replace(before, text=text))))
