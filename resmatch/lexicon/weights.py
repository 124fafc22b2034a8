"""What the words of a text weigh for each need and each alert, learned from example phrases.

Every word, its first letters and every pair of neighbours adds whole points (tenths of a natural logarithm of odds) to
needs and alerts. Points add up, so what a reading rests on can be told word by word. They come from the labelled
phrases in tools/phrases by tools/learn_weights.py; nothing is learned from the people who use resmatch.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from resmatch.lexicon.features import Key, features

TABLE = Path(__file__).with_name("weights.txt")
BLOCK_LETTERS = 3
BEFORE = "<"
"""Marks the word before in the row of the word after it: a pair stands in the row of the rarer word."""
NOTHING = "-"
"""The label of texts in which there is no need to read."""
POINTS_PER_NAT = 10
TELLING_AT_MOST = 3
TELLING_SHARE = 0.4
"""A word is named as a reason when it weighs so much of the heaviest one."""


class Weighed(NamedTuple):
    """Points of a text: for needs how sure (0 is certain, -23 is one in ten), for alerts the odds (0 is one to one)."""

    needs: Mapping[str, int]
    alerts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Weights:
    """The table: its labels (needs first, then alerts), their points before any word, and the rows of words.

    The rows stay text, in blocks by the first letters of the word, and are looked up where they stand: a text needs
    a few hundred of them, and to split all would take longer than to read the text.
    """

    needs: tuple[str, ...]
    alerts: tuple[str, ...]
    start: tuple[int, ...]
    blocks: Mapping[str, str]

    def row(self, word: str) -> str:
        """The features that stand with a word, each with the numbers of its labels and their points."""
        block = self.blocks.get(word[:BLOCK_LETTERS], "")
        start = block.find(f"\n{word};")
        return block[start + len(word) + 1 : block.index("\n", start + 1)] if start >= 0 else ""


@cache
def weights() -> Weights:
    """The table, read on first use."""
    head, *blocks = TABLE.read_text(encoding="utf-8").rstrip().split("\n\n")
    needs, alerts, start = (line.split() for line in head.splitlines()[1:])
    by_letters = {block[:BLOCK_LETTERS].partition(";")[0]: f"\n{block}\n" for block in blocks}
    return Weights(tuple(needs), tuple(alerts), tuple(map(int, start)), by_letters)


class Scale:
    """What features weigh, looked up when a text first has them; only what the table knows is kept."""

    def __init__(self) -> None:
        self._table = weights()
        self._rows: dict[str, str] = {}
        self._points: dict[Key, tuple[tuple[int, int], ...]] = {}

    def points(self, key: Key) -> tuple[tuple[int, int], ...]:
        """The labels a feature weighs for, by number, with its points."""
        return self._points.get(key) or self._look_up(key)

    def _look_up(self, key: Key) -> tuple[tuple[int, int], ...]:
        first, second = key
        told = self._told(first, second) or (self._told(second, BEFORE + first) if second else "")
        return self._points.setdefault(key, tuple(map(_point, told.split()))) if told else ()

    def _told(self, word: str, other: str) -> str:
        row = self._rows.get(word) or self._row(word)
        start = row.find(f";{other} ")
        return row[start + len(other) + 2 : row.index(";", start + 1)] if start >= 0 else ""

    def _row(self, word: str) -> str:
        row = self._table.row(word)
        return self._rows.setdefault(word, row) if row else ""


@cache
def scale() -> Scale:
    """The scale of this process."""
    return Scale()


@cache
def _point(told: str) -> tuple[int, int]:
    label, _, points = told.partition(":")
    return int(label), int(points)


def weigh(words: Sequence[str]) -> Weighed:
    """Weigh folded words for every need and alert."""
    table = weights()
    totals, look_up = list(table.start), scale().points
    for key in features(words):
        for label, points in look_up(key):
            totals[label] += points
    needs, alerts = totals[: len(table.needs)], totals[len(table.needs) :]
    most = max(needs)
    spread = most + POINTS_PER_NAT * math.log(sum(math.exp((one - most) / POINTS_PER_NAT) for one in needs))
    return Weighed(
        {need: round(one - spread) for need, one in zip(table.needs, needs, strict=True)},
        dict(zip(table.alerts, alerts, strict=True)),
    )


def telling_places(words: Sequence[str], label: str) -> tuple[int, ...]:
    """The places of the words that weigh most for a need or an alert, in text order."""
    table = weights()
    number = (*table.needs, *table.alerts).index(label)
    by_place: Counter[int] = Counter()
    for key, at in features(words).items():
        points = dict(scale().points(key)).get(number, 0)
        by_place.update(dict.fromkeys(at, points / len(at)))
    enough = max(by_place.values(), default=0) * TELLING_SHARE
    telling = [place for place in by_place if 0 < enough <= by_place[place]]
    return tuple(sorted(sorted(telling, key=lambda one: (-by_place[one], one))[:TELLING_AT_MOST]))
