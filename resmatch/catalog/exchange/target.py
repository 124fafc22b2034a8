"""The folder an import goes to: what is in it, what would change, and the texts to write.

Files that an import wrote say so in their first line; only those are ever replaced.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resmatch.catalog.file_reading import read_info
from resmatch.catalog.files import INFO_NAMES
from resmatch.catalog.info import CatalogInfo
from resmatch.catalog.loader import load
from resmatch.catalog.models import Resource
from resmatch.catalog.save import save_files
from resmatch.catalog.write import INFO_FILE, write_info, write_parts
from resmatch.errors import BadOption
from resmatch.yamlsource import read_file

HEAD = "# Written by resmatch import"
"""How the first line of a file begins that an import may replace."""

Records = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Target:
    """A folder with what an earlier import left in it; ``info`` is None where it has no ``catalog.yaml``."""

    folder: Path
    stem: str
    info: CatalogInfo | None
    files: tuple[Path, ...]
    records: Records


@dataclass(frozen=True, slots=True)
class Changes:
    """What an import changes in its folder, as ids in the order of the file."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    same: tuple[str, ...]
    gone: tuple[str, ...]

    @property
    def overwrites(self) -> bool:
        """Tell whether an entry that is there now would be another one or go."""
        return bool(self.changed or self.gone)


def read_target(folder: Path, *, stem: str) -> Target:
    """Read what is in the folder; raises CatalogError where it cannot be read, BadOption where it is not ours."""
    if folder.exists() and not folder.is_dir():
        raise BadOption(f"{folder} is a file, and a folder is needed", hint="name another folder after --to")
    files = tuple(sorted(folder.glob(f"{stem}.yaml")) + sorted(folder.glob(f"{stem}-[0-9]*.yaml")))
    for file in files:
        if not read_file(file).text.startswith(HEAD):
            raise BadOption(f"{file} was not written by an import", hint="name another folder after --to")
    records = {entry.id: entry.record() for entry in load(*files)} if files else {}
    return Target(folder, stem, _info(folder), files, records)


def changes(target: Target, entries: Sequence[Resource]) -> Changes:
    """Compare the entries of an import with those in the folder."""
    states: dict[str, list[str]] = {"new": [], "changed": [], "same": []}
    for entry in entries:
        old = target.records.get(entry.id)
        states["new" if old is None else "same" if old == entry.record() else "changed"].append(entry.id)
    ids = {entry.id for entry in entries}
    gone = tuple(old_id for old_id in target.records if old_id not in ids)
    return Changes(tuple(states["new"]), tuple(states["changed"]), tuple(states["same"]), gone)


def write_target(target: Target, entries: Sequence[Resource], info: CatalogInfo, *, source: str) -> tuple[Path, ...]:
    """Write the entries, and ``catalog.yaml`` where there is none; return the files written. Raises OSError."""
    head = f"{HEAD} from {source}. The next import replaces this file: keep your own entries in another one.\n"
    texts = write_parts((entry.record() for entry in entries), stem=target.stem, head=head)
    if target.info is None:
        # The zone of the times is written out even where it is the usual one.
        texts = {INFO_FILE: write_info({**info.record(), "time_zone": info.time_zone}), **texts}
    save_files(target.folder, texts)
    for file in target.files:
        if file.name not in texts:
            file.unlink()
    return tuple(target.folder / name for name in texts)


def _info(folder: Path) -> CatalogInfo | None:
    for name in INFO_NAMES:
        if (folder / name).is_file():
            info, problems = read_info(read_file(folder / name))
            if info is None:
                raise BadOption(f"{folder / name}: {problems[0].message}", hint="put it right first")
            return info
    return None
