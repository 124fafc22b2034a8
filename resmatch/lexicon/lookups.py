"""The tables of the lexicon as a text asks them: each row is read when a text first has its word.

A pattern is an effect with its parts; a part is a tuple of elements. An element above zero is a set of words and
phrases (any of them fits), one below zero is a gap of at most that many words, and EDGE is the start or end of the
text.
"""

from __future__ import annotations

import json
from typing import NamedTuple

from resmatch.lexicon.rows import Rows
from resmatch.lexicon.words import word_set

EDGE = 0
FILLERS = word_set(
    "a an the my his her their your our its this that these those some any really just so very still even "
    "like kinda kind sorta being been be is are was were am im hes shes theyre of to for el la los las un una "
    "mi su mis de del que please um uh actually right also get got getting"
)

Part = tuple[int, ...]
Pattern = tuple[int, tuple[Part, ...], tuple[Part, ...]]
Ending = tuple[tuple[str, ...], tuple[int, ...]]


class Indexed(NamedTuple):
    """A pattern with the set that starts its first part; ``needed`` are its sets beside its rarest."""

    needed: frozenset[int]
    first: int
    pattern: Pattern


class Table(dict[int, tuple[Indexed, ...]]):
    """Patterns by their rarest set, read when a text first has it; ``rarest`` are all these sets."""

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self._rows = rows
        self.rarest = frozenset(map(int, rows.keys()))

    def __missing__(self, number: int) -> tuple[Indexed, ...]:
        patterns = json.loads(self._rows.row(str(number)))
        return self.setdefault(number, tuple(_indexed(number, *pattern) for pattern in patterns))


class Singles(dict[str, frozenset[int]]):
    """For each word the sets it belongs to, read when a text first has it; strange words are not kept."""

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self._rows = rows

    def __missing__(self, word: str) -> frozenset[int]:
        numbers = frozenset(map(int, self._rows.row(word).split()))
        return self.setdefault(word, numbers) if numbers or word in FILLERS else numbers


class Phrases(dict[str, "Seconds"]):
    """For each word that starts phrases their second words, each with the endings and the sets they belong to."""

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self._rows = rows

    def __missing__(self, word: str) -> Seconds:
        found = Seconds(self._rows.row(word))
        return self.setdefault(word, found) if found.row or word in FILLERS else found


class Seconds(dict[str, tuple[Ending, ...]]):
    """The second words of the phrases that start with one word, read when a text first has them."""

    def __init__(self, row: str) -> None:
        super().__init__()
        self.row = row

    def __missing__(self, word: str) -> tuple[Ending, ...]:
        start = self.row.find(f"|{word}:")
        if start < 0:
            return ()
        found = self.row[start + len(word) + 2 : self.row.index("|", start + 1)]
        return self.setdefault(word, tuple(map(_ending, found.split(";"))))


def _indexed(rarest: int, effect: int, parts: list[list[int]], forbidden: list[list[int]]) -> Indexed:
    pattern = (effect, tuple(map(tuple, parts)), tuple(map(tuple, forbidden)))
    return Indexed(needed_sets(pattern) - {rarest}, first_set(pattern[1][0]), pattern)


def needed_sets(pattern: Pattern) -> frozenset[int]:
    """All the sets that a text must have for a pattern."""
    return frozenset(element for part in pattern[1] for element in part if element > EDGE)


def first_set(part: Part) -> int:
    """The set that a part starts with."""
    return part[1] if part[0] == EDGE else part[0]


def _ending(text: str) -> Ending:
    rest, _, numbers = text.partition("=")
    return tuple(rest.split()), tuple(map(int, numbers.split()))
