"""The terminal: how wide it is, which letters it shows, and writing to it. Nothing else reads its environment."""

from __future__ import annotations

import os
import shutil
import sys
from typing import BinaryIO, TextIO

from resmatch.cli.settings import Settings
from resmatch.output.layout import fit
from resmatch.output.page import PIPE_COLUMNS, Letters, Page

WIDEST_COLUMNS = 110
"""Lines longer than this are hard to follow with the eye."""
_PLAIN_LOCALES = ("C", "POSIX")


def page_of(settings: Settings) -> Page:
    """Give the page for this terminal: its width, 80 in a pipe, and its letters."""
    width = shutil.get_terminal_size((PIPE_COLUMNS, 0)).columns
    return Page(min(width, WIDEST_COLUMNS), letters_of(settings))


def letters_of(settings: Settings) -> Letters:
    """Give ASCII where it was asked for, or where the terminal shows nothing else."""
    if settings.ascii or settings.plain or not _shows_unicode(sys.stdout):
        return Letters.ASCII
    return Letters.UNICODE


def wants_colour(settings: Settings) -> bool:
    """Tell whether to use colour: never in a pipe, with NO_COLOR or on a dumb terminal, unless it was asked for."""
    if settings.plain or settings.color == "never":
        return False
    if settings.color == "always":
        return True
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def may_ask(settings: Settings) -> bool:
    """Tell whether a question may be asked: only where a person sits at both ends, and no program in between."""
    return not settings.no_input and sys.stdin.isatty() and sys.stdout.isatty() and sys.stderr.isatty()


def write(text: str, settings: Settings) -> None:
    """Write an answer for people to stdout."""
    from resmatch.output.paint import paint

    _write(paint(text) if wants_colour(settings) else text, sys.stdout.buffer, _encoding(sys.stdout))


def write_data(text: str) -> None:
    """Write an answer for programs to stdout: UTF-8 whatever the terminal is."""
    _write(text, sys.stdout.buffer, "utf-8")


def say(text: str, settings: Settings | None = None) -> None:
    """Write notes or an error to stderr; a terminal gets them wrapped, a pipe gets whole lines."""
    page = page_of(settings or Settings())
    wrapped = sys.stderr.isatty()
    lines = [line for whole in text.split("\n") for line in (fit(page, whole) if wrapped else [page.clean(whole)])]
    _write("\n".join(lines) + "\n", sys.stderr.buffer, _encoding(sys.stderr))


def _write(text: str, stream: BinaryIO, encoding: str) -> None:
    # What the encoding cannot hold is replaced: an answer never ends in an encoding error.
    stream.write(text.encode(encoding, "replace" if encoding != "utf-8" else "backslashreplace"))
    stream.flush()


def _encoding(stream: TextIO) -> str:
    return (getattr(stream, "encoding", None) or "utf-8").lower()


def _shows_unicode(stream: TextIO) -> bool:
    # Python itself turns to UTF-8 in the C locale, but the terminal does not.
    locale = os.environ.get("LC_ALL") or os.environ.get("LANG")
    return _encoding(stream).replace("-", "") == "utf8" and locale not in _PLAIN_LOCALES
