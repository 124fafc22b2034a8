"""Entry: one listing of a file, as written and, where it is right, as read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from resmatch.catalog.info import CatalogInfo
from resmatch.catalog.models import Resource
from resmatch.yamlsource import Path, Source

EACH = "*"
"""In a pattern for ``Entry.find``: every item of a list, or every value of a group."""


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One listing: its place, the data as typed, and the resource when nothing is wrong with it.

    Rules get an entry. ``data`` may have any shape; ``find`` copes with that. Each entry equals only itself, so
    what several rules work out about it can be remembered.
    """

    source: Source
    path: Path
    data: Mapping[str, object]
    info: CatalogInfo
    today: date
    resource: Resource | None = None

    def find(self, *pattern: str) -> list[tuple[Path, object]]:
        """Return the path and value of everything that fits the pattern: ``"phones", EACH, "number"``."""
        if pattern[0] not in self.data:
            return []
        return _matches(self.path, self.data, pattern)

    def text(self, *pattern: str) -> Iterator[tuple[Path, str]]:
        """Yield the path and text of every text that fits the pattern; a number counts as it was typed."""
        for path, value in self.find(*pattern):
            if isinstance(value, str):
                yield path, value
            elif isinstance(value, int | float):
                yield path, self.source.raw(path)

    def scalars(self) -> Iterator[tuple[Path, object]]:
        """Yield the path and value of every text, number, and true or false in the entry, in file order."""
        return _scalars(self.path, self.data)


def _scalars(path: Path, value: object) -> Iterator[tuple[Path, object]]:
    if not isinstance(value, dict | list):
        yield path, value
        return
    for key, inner in _children(value):
        yield from _scalars((*path, key), inner)


def _matches(path: Path, value: object, pattern: Sequence[str]) -> list[tuple[Path, object]]:
    if not pattern:
        return [(path, value)]
    step, rest = pattern[0], pattern[1:]
    if step == EACH:
        return [match for key, inner in _children(value) for match in _matches((*path, key), inner, rest)]
    if isinstance(value, dict) and step in value:
        return _matches((*path, step), value[step], rest)
    return []


def _children(value: object) -> Iterable[tuple[str | int, object]]:
    if isinstance(value, dict):
        return value.items()
    return enumerate(value) if isinstance(value, list) else ()
