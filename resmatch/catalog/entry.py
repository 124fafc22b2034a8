"""Entry: one listing of a file, as written and, where it is right, as read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from resmatch.catalog.info import CatalogInfo
from resmatch.catalog.models import Resource
from resmatch.yamlsource import Path, Source

EACH = "*"
"""In a pattern for ``Entry.find``: every item of a list, or every value of a group."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One listing: its place, the data as typed, and the resource when nothing is wrong with it.

    Rules get an entry. ``data`` may have any shape; ``find`` copes with that.
    """

    source: Source
    path: Path
    data: Mapping[str, object]
    info: CatalogInfo
    today: date
    resource: Resource | None = None

    def find(self, *pattern: str) -> Iterator[tuple[Path, object]]:
        """Yield the path and value of everything that fits the pattern, such as ``"phones", EACH, "number"``."""
        yield from _matches(self.path, self.data, pattern)

    def text(self, *pattern: str) -> Iterator[tuple[Path, str]]:
        """Yield the path and text of every text that fits the pattern; ids typed as numbers count as text."""
        for path, value in self.find(*pattern):
            if isinstance(value, str | int | float):
                yield path, self.source.raw(path)


def _matches(path: Path, value: object, pattern: Sequence[str]) -> Iterator[tuple[Path, object]]:
    if not pattern:
        yield path, value
        return
    step, rest = pattern[0], pattern[1:]
    if step != EACH:
        if isinstance(value, Mapping) and step in value:
            yield from _matches((*path, step), value[step], rest)
        return
    for key, inner in _children(value):
        yield from _matches((*path, key), inner, rest)


def _children(value: object) -> Iterator[tuple[str | int, object]]:
    if isinstance(value, Mapping):
        yield from value.items()
    elif isinstance(value, list):
        yield from enumerate(value)
