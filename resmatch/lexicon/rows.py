"""Sorted rows of text that are looked up where they stand: nothing is split before a text asks for it.

A row is a line ``key;values``. To read two megabytes of text takes two milliseconds; to make a dictionary of them
takes longer than to read what a person typed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

PAGE_CHARACTERS = 4096
"""How far apart the rows stand whose keys are known from the start."""


def text_of(rows: Mapping[str, str]) -> str:
    """The text that ``Rows`` reads: one row a line, so that a change shows as a small difference."""
    return "\n".join(f"{key};{rows[key]}" for key in sorted(rows))


class Rows:
    """Rows sorted by key, each key once."""

    def __init__(self, text: str) -> None:
        self._text = f"\n{text}\n"
        ends = range(0, len(text), PAGE_CHARACTERS)
        self._starts = [self._text.rindex("\n", 0, end + 1) for end in ends]
        self._keys = [self._text[start + 1 : self._text.find(";", start)] for start in self._starts]
        self._starts.append(len(self._text))

    def keys(self) -> list[str]:
        """All keys."""
        return [row.partition(";")[0] for row in self._text.split("\n") if row]

    def row(self, key: str) -> str:
        """The values of a key, or nothing."""
        page = bisect_right(self._keys, key)
        if not page:
            return ""
        start = self._text.find(f"\n{key};", self._starts[page - 1], self._starts[page])
        if start < 0:
            return ""
        first = start + len(key) + 2
        return self._text[first : self._text.index("\n", first)]
