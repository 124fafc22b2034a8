"""Ids are unique over all files of a run: E101."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding, place
from resmatch.catalog.scalars import ID_CHARACTERS
from resmatch.diagnostics import Problem, Severity
from resmatch.text import closest, fold, quoted


class IdBook:
    """Every id of a run and where it was first used."""

    def __init__(self) -> None:
        self._first: dict[str, tuple[str, int]] = {}
        self._again: list[tuple[str, Entry]] = []

    def add(self, entry: Entry) -> bool:
        """Note the id of an entry; return whether the entry may keep it."""
        entry_id = entry.data.get("id")
        if not isinstance(entry_id, str):
            return True
        if entry_id in self._first:
            self._again.append((entry_id, entry))
            return False
        path = (*entry.path, "id")
        self._first[entry_id] = (entry.source.filename, entry.source.mark(path).line)
        return True

    def take_problems(self) -> Iterator[Problem]:
        """Yield a problem for every id that was used before, with one that is free; each only once."""
        again, self._again = self._again, []
        for entry_id, entry in again:
            file, line = self._first[entry_id]
            where = f"on line {line}" if file == entry.source.filename else f"in {file}:{line}"
            finding = Finding(
                (*entry.path, "id"),
                f"id {quoted(entry_id)} is already used {where}",
                hint=f"ids are unique across all files; '{self._free(entry_id, entry)}' is free",
            )
            yield place(finding, "E101", Severity.ERROR, entry.source)

    def _free(self, entry_id: str, entry: Entry) -> str:
        slug = fold(_name_of(entry)).replace(" ", "-").replace(".", "-")
        if slug.isascii() and 0 < len(slug) <= ID_CHARACTERS and slug not in self._first:
            return slug
        stem = entry_id[: ID_CHARACTERS - 8]
        return next(name for number in count(2) if (name := f"{stem}-{number}") not in self._first)


def _name_of(entry: Entry) -> str:
    """Return the name of an entry, also from under a misspelt ``name``."""
    keys = ["name", *closest("name", entry.data, limit=1)]
    return next((value for key in keys if isinstance(value := entry.data.get(key), str)), "")
