"""Which files make up which catalog: a folder with ``catalog.yaml``, and all YAML files beside and below it.

A file belongs to the nearest ``catalog.yaml`` at or above it, as far up as the folder that was asked for.
A file asked for by itself belongs to the ``catalog.yaml`` beside it, so demonstration data stays marked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from resmatch.yamlsource import Source, find_files

INFO_NAMES = ("catalog.yaml", "catalog.yml")


@dataclass(frozen=True, slots=True)
class CatalogFiles:
    """The files of one catalog; ``info`` is its ``catalog.yaml``, ``folder`` where the files stand.

    ``whole`` tells whether the folder was asked for, and not only single files in it.
    """

    folder: Path
    info: Path | None
    files: tuple[Path, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class Found:
    """The catalogs at some paths, and an empty source with a fault for each path that leads to none."""

    catalogs: tuple[CatalogFiles, ...]
    unread: tuple[Source, ...]


def find_catalogs(paths: Iterable[Path]) -> Found:
    """Return the catalogs at and under the paths, in the order given and then by name."""
    asked = tuple(paths)
    found = find_files(asked)
    folders = frozenset(path for path in asked if path.is_dir())
    tops = folders | {path.parent for path in asked if path not in folders}
    groups: dict[tuple[Path, Path | None], list[Path]] = {}
    for file in found.files:
        files = groups.setdefault(_home(file, tops), [])
        if file.name not in INFO_NAMES:
            files.append(file)
    catalogs = tuple(
        CatalogFiles(folder, info, tuple(files), whole=folder in folders) for (folder, info), files in groups.items()
    )
    return Found(catalogs, found.unread)


def _home(file: Path, tops: frozenset[Path]) -> tuple[Path, Path | None]:
    """Return the folder of the catalog that a file belongs to, and its ``catalog.yaml``."""
    folder = file.parent
    while True:
        for name in INFO_NAMES:
            if (folder / name).is_file():
                return folder, folder / name
        if folder in tops or folder == folder.parent:
            return folder, None
        folder = folder.parent
