"""Writing a changed file: all of it or nothing, and never over somebody else's change."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from resmatch.errors import CannotEdit
from resmatch.yamlsource import Source, read_file

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Stored:
    """A file before and after a change."""

    path: Path
    before: Source
    after: Source


def save(stored: Stored) -> None:
    """Write the changed text in place of the file, keeping its mode and byte order mark.

    A crash leaves the old file or the new one, never half of it. Raises CannotEdit when the file has changed
    since it was read or cannot be written.
    """
    path = Path(os.path.realpath(stored.path))
    if read_file(path).text != stored.before.text:
        raise CannotEdit(f"{stored.path} changed while it was edited", hint="nothing was written; try again")
    try:
        with path.open("rb") as file:
            mark = _BOM if file.read(len(_BOM)) == _BOM else b""
        _replace(path, mark + stored.after.text.encode("utf-8"))
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise CannotEdit(f"{stored.path} cannot be written: {reason}", hint="nothing was changed") from None


def _replace(path: Path, data: bytes) -> None:
    mode = stat.S_IMODE(path.stat().st_mode)
    if not os.access(path, os.W_OK):
        raise PermissionError(13, "permission denied")
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    # Not every system lets a folder be opened; the file itself is safe by then.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
