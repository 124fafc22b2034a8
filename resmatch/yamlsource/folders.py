"""Finding the YAML files under folders: the same order every time, no links out, no loops."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from resmatch.yamlsource.files import cannot_read
from resmatch.yamlsource.source import Source, unreadable

SUFFIXES = (".yaml", ".yml")


class Found(NamedTuple):
    """The files to read, and an empty source with a fault for each path that leads to none."""

    files: tuple[Path, ...]
    unread: tuple[Source, ...]


def find_files(paths: Iterable[Path]) -> Found:
    """Return the YAML files at and under ``paths``, each once, in the order given and then by name.

    A path to a file is taken whatever it is called. Under a folder, hidden files and folders are skipped,
    linked folders are not entered, and a link that leads out of the folder is refused.
    """
    files: dict[str, Path] = {}
    unread: list[Source] = []
    for path in paths:
        for found in _at(path):
            if isinstance(found, Source):
                unread.append(found)
            else:
                files.setdefault(os.path.realpath(found), found)
    return Found(tuple(files.values()), tuple(unread))


def _at(path: Path) -> Iterator[Path | Source]:
    if _is_folder(path):
        yield from _under(path)
    elif os.path.lexists(path):
        yield path
    else:
        yield _refuse(path, "there is no such file or folder", "check the spelling of the path")


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _under(root: Path) -> Iterator[Path | Source]:
    inside = os.path.realpath(root)
    errors: list[OSError] = []
    empty = True
    for folder, subfolders, names in os.walk(root, onerror=errors.append):
        subfolders[:] = sorted(_visible(subfolders))
        here = Path(folder)
        links = [here / name for name in subfolders if (here / name).is_symlink()]
        files = [here / name for name in sorted(_visible(names)) if name.lower().endswith(SUFFIXES)]
        empty = empty and not files
        for path in (*files, *links):
            if not _stays(path, inside):
                yield _refuse(path, "this link leads out of the folder", "copy the file into the folder instead")
            elif path not in links:
                yield path
    yield from (_refuse(Path(error.filename), "this folder cannot be read", "ask its owner") for error in errors)
    if empty and not errors:
        yield _refuse(root, "no YAML file is in this folder", f"name a folder with {' or '.join(SUFFIXES)} files")


def _visible(names: Iterable[str]) -> Iterator[str]:
    return (name for name in names if not name.startswith("."))


def _stays(path: Path, folder: str) -> bool:
    return Path(os.path.realpath(path)).is_relative_to(folder)


def _refuse(path: Path, why: str, hint: str) -> Source:
    return unreadable(str(path), cannot_read(why, hint))
