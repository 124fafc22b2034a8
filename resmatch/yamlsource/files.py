"""Reading one file: regular files only, never more than the limit, UTF-8 only."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from resmatch.yamlsource import refusals
from resmatch.yamlsource.limits import Limits
from resmatch.yamlsource.marks import TOP, Fault, Lines
from resmatch.yamlsource.source import Source, read_text, unreadable

# Without O_NONBLOCK, opening a named pipe waits for a writer for ever.
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


class _Refused(Exception):
    """The file is not read; carries the fault and what text there is to show it in."""

    def __init__(self, fault: Fault, text: str = "") -> None:
        super().__init__()
        self.fault = fault
        self.text = text


def read_file(path: Path, limits: Limits | None = None) -> Source:
    """Read one YAML file; one that cannot be read becomes a source with a fault, never an exception."""
    limits = limits or Limits()
    try:
        data = _read_bytes(path, limits.size)
    except _Refused as refused:
        return unreadable(str(path), refused.fault, refused.text)
    return read_bytes(data, str(path), limits)


def read_bytes(data: bytes, filename: str, limits: Limits | None = None) -> Source:
    """Read the bytes of one YAML file; bytes that are no text become a source with a fault."""
    limits = limits or Limits()
    try:
        if len(data) > limits.size:
            raise _Refused(refusals.too_much("bytes in one file", limits.size, TOP))
        text = _decode(data)
    except _Refused as refused:
        return unreadable(filename, refused.fault, refused.text)
    return read_text(text, filename, limits)


def cannot_read(why: str, hint: str) -> Fault:
    """Return the fault for a path that cannot be read at all."""
    return Fault("Y023", why, hint, TOP)


def _read_bytes(path: Path, size: int) -> bytes:
    try:
        descriptor = os.open(path, _OPEN_FLAGS)
        try:
            _check_regular(os.fstat(descriptor).st_mode)
            with open(descriptor, "rb", closefd=False) as file:
                data = file.read(size + 1)
        finally:
            os.close(descriptor)
    except (OSError, ValueError) as error:
        raise _Refused(_system_fault(error)) from None
    return data


def _check_regular(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise _Refused(cannot_read("this is a folder, not a file", "name a file in it"))
    if not stat.S_ISREG(mode):
        raise _Refused(cannot_read("this is not an ordinary file", "name a YAML file"))


def _system_fault(error: OSError | ValueError) -> Fault:
    if isinstance(error, FileNotFoundError):
        return cannot_read("there is no such file", "check the spelling of the path")
    if isinstance(error, IsADirectoryError):
        return cannot_read("this is a folder, not a file", "name a file in it")
    if isinstance(error, PermissionError):
        return cannot_read("you may not read this file", "ask its owner for permission to read it")
    reason = (error.strerror or "unknown reason").lower() if isinstance(error, OSError) else "the path has a null byte"
    return cannot_read(f"the file cannot be read: {reason}", "check the path")


def _decode(data: bytes) -> str:
    if data.startswith(_UTF16_MARKS) or (len(data) > 1 and 0 in data[:2]):
        raise _Refused(_not_utf8("this file is saved as UTF-16", TOP.start, ""))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text = data.decode("utf-8-sig", errors="replace")
        readable = data[: error.start].decode("utf-8-sig")
        byte = data[error.start]
        raise _Refused(_not_utf8(f"byte 0x{byte:02x} is not UTF-8", len(readable), text), text) from None


def _not_utf8(message: str, offset: int, text: str) -> Fault:
    return Fault("Y020", message, "save the file again as UTF-8", Lines(text).character(offset))
