"""The folded words of a text as one string, so that numbers can be found with ordinary expressions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from resmatch.lexicon.lines import Line, Places
from resmatch.lexicon.words import STOP, number_of


class Sign:
    """An expression to look for; with clues, only in a text that has the letters of one of them.

    It is compiled when it is first looked for: few texts need all expressions.
    """

    def __init__(self, expression: str, *clues: str) -> None:
        self._expression, self._clues = expression, clues

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._expression)

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """Every match in a text."""
        if self._clues and not any(clue in text for clue in self._clues):
            return iter(())
        return self._compiled.finditer(text)


@dataclass(frozen=True, slots=True)
class Plain:
    """The text with number words as digits and sentence ends as a bar, and where each word starts."""

    text: str
    starts: tuple[int, ...]

    def find(self, sign: Sign) -> Iterator[tuple[re.Match[str], Places]]:
        """Every match, with the places of its words."""
        for found in sign.matches(self.text):
            yield found, self.places(found.start(), found.end())

    def sentence(self, offset: int) -> str:
        """The sentence around an offset."""
        end = self.text.find("|", offset)
        return self.text[self.text.rfind("|", 0, offset) + 1 : end if end >= 0 else len(self.text)]

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
        shown = word.folded if number is None or word.folded.startswith("0") else f"{number:g}"
        if index and word.gap == STOP:
            shown = "| " + shown
        starts.append(length + (2 if shown.startswith("| ") else 0))
        pieces.append(shown)
        length += len(shown) + 1
    return Plain(" ".join(pieces), tuple(starts))
