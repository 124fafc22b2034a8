"""Checking again whenever a file changes: a plain look at the files once a second, until Ctrl-C."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NoReturn

SECONDS_BETWEEN_LOOKS = 1.0

Look = Mapping[str, tuple[int, int]]
"""What the files look like: by path, the time of the last change in nanoseconds and the size in bytes."""


def look_at(paths: Iterable[str]) -> Look:
    """Return what the YAML files at and under the paths look like now; what is gone is left out."""
    from resmatch.yamlsource import find_files

    found = {str(path): _stamp(path) for path in find_files(map(Path, paths)).files}
    return {path: stamp for path, stamp in found.items() if stamp is not None}


def watch(look: Callable[[], Look], run: Callable[[], object], wait: Callable[[], object]) -> NoReturn:
    """Run at once and after every change, waiting between looks; ends when ``wait`` raises."""
    seen: Look | None = None
    while True:
        now = look()
        if now != seen:
            run()
        # What run itself wrote, a fix for example, is no change to wait for.
        seen = look() if now != seen else seen
        wait()


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
