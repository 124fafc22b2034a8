"""The page that text is laid out on: its width and the letters it may use."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum

from resmatch.text import printable

NARROWEST_COLUMNS = 60
PIPE_COLUMNS = 80

_IN_ASCII = str.maketrans(
    {"✓": "+", "✗": "x", "·": "-", "–": "-", "—": "-", "‑": "-", "…": "...", "‘": "'", "’": "'", "“": '"', "”": '"'}
)


class Letters(Enum):
    """Which letters a page may use."""

    UNICODE = "unicode"
    ASCII = "ascii"


@dataclass(frozen=True, slots=True)
class Page:
    """How wide text may be, in columns, and in which letters; never narrower than 60 columns."""

    width: int = PIPE_COLUMNS
    letters: Letters = Letters.UNICODE

    def __post_init__(self) -> None:
        object.__setattr__(self, "width", max(NARROWEST_COLUMNS, self.width))

    def clean(self, text: str) -> str:
        """Return ``text`` safe to print here: one line, nothing hidden, in the letters of this page."""
        shown = printable(text)
        return in_ascii(shown) if self.letters is Letters.ASCII else shown


def in_ascii(text: str) -> str:
    """Return ``text`` in ASCII: the four marks as ``+ ~ ? x``, accents dropped, other letters as ``?``."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text.translate(_IN_ASCII))
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return plain.encode("ascii", "replace").decode("ascii")
