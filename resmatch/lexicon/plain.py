"""The folded words of a text as one string, so that numbers can be found with ordinary expressions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from resmatch.lexicon.patterns import Line, Places
from resmatch.lexicon.words import STOP, number_of


@dataclass(frozen=True, slots=True)
class Plain:
    """The text with number words as digits and sentence ends as a bar, and where each word starts."""

    text: str
    starts: tuple[int, ...]

    def find(self, expression: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Places]]:
        """Every match, with the places of its words."""
        for found in expression.finditer(self.text):
            yield found, self.places(found.start(), found.end())

    def places(self, start: int, end: int) -> Places:
        """The places of the words between two offsets."""
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, max(start, end - 1)) - 1
        return tuple(range(first, last + 1))


def plain_of(line: Line) -> Plain:
    """Make the plain string of a text."""
    pieces: list[str] = []
    starts: list[int] = []
    length = 0
    for index, word in enumerate(line.words):
        number = number_of(word.folded)
        shown = word.folded if number is None else f"{number:g}"
        if index and word.gap == STOP:
            shown = "| " + shown
        starts.append(length + (2 if shown.startswith("| ") else 0))
        pieces.append(shown)
        length += len(shown) + 1
    return Plain(" ".join(pieces), tuple(starts))
