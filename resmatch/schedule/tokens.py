"""The single words of what a coach types about time."""

from __future__ import annotations

import re

_PHRASES = (
    (re.compile(r"\b24\s*/\s*7\b|\b(?:any|all)\s+(?:of\s+)?the\s+time\b|\bany\s+time\b"), "anytime"),
    (re.compile(r"\b(?:every|each|any)\s+day\b"), "daily"),
    (re.compile(r"\ball\s+day\b"), "allday"),
    (re.compile(r"\b([ap])\.\s?m\b\.?"), r"\1m"),
    (re.compile(r"(?<=[^\W\d_])\."), " "),
    (re.compile(r"[‐‑‒–—−]"), "-"),
)
_TOKEN = re.compile(r"[0-9][0-9:]*(?:\s*[ap]m\b|[ap]\b)?|[^\W\d_]+|\S")


class Words:
    """The words still to read: times (``6pm``), names, and single signs, in small letters."""

    def __init__(self, text: str) -> None:
        plain = text.casefold()
        for pattern, word in _PHRASES:
            plain = pattern.sub(word, plain)
        self._words = [re.sub(r"\s", "", word) for word in _TOKEN.findall(plain)]
        self._next = 0

    def peek(self, ahead: int = 0) -> str:
        """Return a word to come, empty at the end."""
        place = self._next + ahead
        return self._words[place] if place < len(self._words) else ""

    def take(self) -> str:
        """Return the next word and go on."""
        word = self.peek()
        self._next += 1
        return word
