"""Run: one pass over files, in order, that yields entries and gathers every problem on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from resmatch.catalog.entry import Entry
from resmatch.catalog.file_reading import FileReading, Reader, read_entries, read_info
from resmatch.catalog.files import INFO_NAMES, CatalogFiles, find_catalogs
from resmatch.catalog.ids import IdBook
from resmatch.catalog.ignores import Ignores
from resmatch.catalog.info import CatalogInfo
from resmatch.catalog.rules.rule import EntryRule
from resmatch.diagnostics import Problem, Report, Severity, Span, fault_problems
from resmatch.yamlsource import Source, read_file


class Run:
    """Reads with one set of rules, on one day; ``shown`` says how a file is called in messages.

    Use it once: take all entries, then ask for ``report``. ``whole`` tells whether whole catalogs were read: not only
    some of their files, and none of them cut short by a fault.
    """

    def __init__(self, rules: Sequence[EntryRule], *, today: date, shown: Callable[[Path], str] = str) -> None:
        self.infos: list[CatalogInfo] = []
        self.whole = False
        self._rules = rules
        self._today = today
        self._shown = shown
        self._files: list[str] = []
        self._problems: list[Problem] = []
        self._count = 0
        self._ids = IdBook()
        self._ignores: dict[str, Ignores] = {}

    def read_paths(self, paths: Iterable[Path]) -> Iterator[Entry]:
        """Yield the entries of all catalogs at and under the paths."""
        asked = tuple(paths)
        found = find_catalogs(asked)
        for source in found.unread:
            self._files.append(source.filename)
            self._problems += fault_problems(source)
        self.whole = not found.unread and all(path.is_dir() for path in asked)
        for catalog in found.catalogs:
            yield from self._read_catalog(catalog)

    def _read_catalog(self, catalog: CatalogFiles) -> Iterator[Entry]:
        info = self._info(catalog)
        if info is not None:
            self.infos.append(info)
        for file in catalog.files:
            for entry in self.read_source(self._open(file), info or _default_info(catalog)):
                # Without its catalog.yaml a listing could pass for a real place although it is invented.
                yield entry if info is not None else replace(entry, resource=None)

    def read_source(self, source: Source, info: CatalogInfo) -> Iterator[Entry]:
        """Yield the entries of one file; those with an error, or an id used before, have no resource."""
        reading = read_entries(source, Reader(info, self._rules, self._today))
        self._files.append(source.filename)
        self._problems += reading.problems
        self.whole = self.whole and _is_read_whole(source, reading)
        self._ignores[source.filename] = reading.ignores
        self._count += len(reading.entries)
        for entry in reading.entries:
            yield entry if self._ids.add(entry) else replace(entry, resource=None)

    def read_alone(self, source: Source) -> Iterator[Entry]:
        """Yield the entries of a file that is not on the disk; its name says beside which ``catalog.yaml``."""
        path = Path(source.filename)
        if path.name in INFO_NAMES:
            info, problems = read_info(source)
            self._files.append(source.filename)
            self._problems += problems
            return
        beside = (path.with_name(name) for name in INFO_NAMES)
        info = next((read_info(read_file(file))[0] for file in beside if file.is_file()), None)
        yield from self.read_source(source, info or CatalogInfo(name=path.name))

    def add(self, problems: Iterable[Problem]) -> None:
        """Add what comparing entries has found; comments silence it as they silence the rest."""
        for problem in problems:
            self._problems += self._ignores[problem.file].keep([problem])

    def note_useless_ignores(self) -> None:
        """Add a note for each ignore comment that silenced nothing; for runs with all rules, at their end."""
        self._add_double_ids()
        for ignores in self._ignores.values():
            self._problems += ignores.useless()

    def report(self) -> Report:
        """Return the report of everything found so far."""
        self._add_double_ids()
        return Report.collect(self._problems, files=self._files, resources=self._count)

    def _add_double_ids(self) -> None:
        for problem in self._ids.take_problems():
            ignores = self._ignores[problem.file]
            self._problems += ignores.keep([problem]) or [ignores.left_out(problem)]

    def _open(self, file: Path) -> Source:
        return replace(read_file(file), filename=self._shown(file))

    def _info(self, catalog: CatalogFiles) -> CatalogInfo | None:
        """Return what ``catalog.yaml`` says, a default where there is none, None where it is wrong."""
        if catalog.info is None:
            if catalog.whole:
                self._problems.append(_no_info(self._shown(catalog.folder / INFO_NAMES[0])))
            return _default_info(catalog)
        source = self._open(catalog.info)
        info, problems = read_info(source)
        self._files.append(source.filename)
        self._problems += problems
        return info


def _is_read_whole(source: Source, reading: FileReading) -> bool:
    return not source.faults and bool(reading.entries or not reading.problems)


def _default_info(catalog: CatalogFiles) -> CatalogInfo:
    return CatalogInfo(name=catalog.folder.resolve().name or "catalog")


def _no_info(file: str) -> Problem:
    hint = "write one with name, region and maintainer"
    return Problem("E181", Severity.INFO, "this folder has no catalog.yaml", Span(file, 1, 1, 1, 1), hint=hint)
