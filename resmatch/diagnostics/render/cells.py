"""How many columns of a screen a text takes: two for East Asian wide letters and emoji, none for accents."""

from __future__ import annotations

import unicodedata
from itertools import accumulate

_WIDE = ("W", "F")


def cells(text: str) -> int:
    """Return the number of screen columns of ``text``."""
    return len(text) if text.isascii() else sum(map(_width, text))


def head(text: str, room: int) -> str:
    """Return as much of the start of ``text`` as fits into ``room`` columns."""
    fitting = sum(total <= room for total in accumulate(map(_width, text)))
    return text[:fitting]


def tail(text: str, room: int) -> str:
    """Return as much of the end of ``text`` as fits into ``room`` columns."""
    return head(text[::-1], room)[::-1]


def _width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1
