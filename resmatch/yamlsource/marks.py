"""Places in a text: marks, faults, and the way from an offset to a line and column."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

_LINE_BREAK = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text: lines and columns count from 1, offsets are code points; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int
    start: int
    end: int


class Fault(NamedTuple):
    """Something wrong with the YAML itself; ``code`` is Y001 to Y023."""

    code: str
    message: str
    hint: str
    mark: Mark


TOP = Mark(1, 1, 1, 1, 0, 0)
"""The place of a fault that concerns the whole file."""


class Lines:
    """The lines of a text, found when the first place is asked for."""

    __slots__ = ("_starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts: list[int] = []

    def mark(self, start: int, end: int) -> Mark:
        """Return the mark from offset ``start`` up to offset ``end``."""
        line, column = self._position(start)
        end_line, end_column = self._position(end)
        return Mark(line, column, end_line, end_column, start, end)

    def character(self, offset: int) -> Mark:
        """Return the mark of the one character at ``offset``, empty at the end of the text."""
        return self.mark(offset, min(offset + 1, len(self.text)))

    def line_text(self, line: int) -> str:
        """Return line number ``line``, counted from 1, without its line break."""
        starts = self._line_starts()
        end = starts[line] if line < len(starts) else len(self.text)
        return self.text[starts[line - 1] : end].rstrip("\r\n")

    def _position(self, offset: int) -> tuple[int, int]:
        starts = self._line_starts()
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def _line_starts(self) -> list[int]:
        if not self._starts:
            self._starts = [0, *(found.end() for found in _LINE_BREAK.finditer(self.text))]
        return self._starts
