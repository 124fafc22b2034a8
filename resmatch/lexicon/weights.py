"""What the words of a text weigh for each need and each alert, learned from example phrases.

Every word, its first letters and every pair of neighbours adds whole points (tenths of a natural logarithm of odds) to
needs and alerts. Points add up, so what a reading rests on can be told word by word. They come from the labelled
phrases in tools/phrases by tools/learn_weights.py; nothing is learned from the people who use resmatch.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from resmatch.lexicon.features import Key, features
from resmatch.lexicon.lanes import Lanes
from resmatch.lexicon.rows import Rows

TABLE = Path(__file__).parent / "data" / "weights.txt"
BEFORE = "<"
"""Marks the word before in the row of the word after it: a pair stands in the row of the rarer word."""
NOTHING = "-"
"""The label of texts in which there is no need to read."""
POINTS_PER_NAT = 10
TELLING_AT_MOST = 3
TELLING_SHARE = 0.4
"""A word is named as a reason when it weighs so much of the heaviest one."""
_FAR_POINTS = 100
"""A need so far behind the best (one to twenty thousand) takes nothing of its share."""
_SHARES = [math.exp(-points / POINTS_PER_NAT) for points in range(_FAR_POINTS)]
"""The share of a need that is so many points behind."""


class Weighed(NamedTuple):
    """Points of a text, in the order of the labels of the table.

    A need with as many points as ``whole`` is certain, with 23 fewer it is one in ten. The points of alerts are odds:
    0 is one to one.
    """

    needs: tuple[int, ...]
    whole: int
    alerts: tuple[int, ...]


class Weights:
    """The table: its labels (needs first, then alerts), and what features weigh for them.

    The rows stay text until a text has their words; only what the table knows is kept.
    """

    def __init__(self, text: str) -> None:
        _, needs, alerts, start, rows = text.rstrip().split("\n", 4)
        self.needs = tuple(needs.split())
        self.alerts = tuple(alerts.split())
        self._lanes = Lanes(len(self.needs) + len(self.alerts))
        self._start = self._lanes.pack(enumerate(map(int, start.split())))
        self._rows = Rows(rows)
        self._known: dict[str, str] = {}
        self._points: dict[Key, int] = {}

    def row(self, word: str) -> str:
        """The features that stand with a word, each with the numbers of its labels and their points."""
        return self._known.get(word) or self._look_up_row(word)

    def total(self, keys: Iterable[Key]) -> tuple[int, ...]:
        """The points of features for all labels, added up, with those that stand before any word."""
        return self._lanes.unpack(sum(map(self._of, keys), start=self._start))

    def points(self, label: str, keys: Iterable[Key]) -> list[int]:
        """What each feature weighs for a need or an alert."""
        number = (*self.needs, *self.alerts).index(label)
        return [self._lanes.lane(self._of(key), number) for key in keys]

    def _of(self, key: Key) -> int:
        return self._points.get(key) or self._look_up(key)

    def _look_up(self, key: Key) -> int:
        first, second = key
        told = self._told(first, second) or (self._told(second, BEFORE + first) if second else "")
        return self._points.setdefault(key, self._lanes.pack(map(_point, told.split()))) if told else 0

    def _told(self, word: str, other: str) -> str:
        row = self.row(word)
        start = row.find(f";{other} ")
        return row[start + len(other) + 2 : row.index(";", start + 1)] if start >= 0 else ""

    def _look_up_row(self, word: str) -> str:
        row = self._rows.row(word)
        return self._known.setdefault(word, f";{row}") if row else ""


@cache
def weights() -> Weights:
    """The weights of this process, read on first use."""
    return Weights(TABLE.read_text(encoding="utf-8"))


@cache
def _point(told: str) -> tuple[int, int]:
    label, _, points = told.partition(":")
    return int(label), int(points)


def weigh(words: Sequence[str]) -> Weighed:
    """Weigh folded words for every need and alert."""
    table = weights()
    totals = table.total(features(words))
    needs, alerts = totals[: len(table.needs)], totals[len(table.needs) :]
    return Weighed(needs, _whole(needs), alerts)


def _whole(points: Sequence[int]) -> int:
    """The points of all shares together."""
    most = max(points)
    shares = sum([_SHARES[most - one] for one in points if most - one < _FAR_POINTS])
    return most + round(POINTS_PER_NAT * math.log(shares))


def telling_places(words: Sequence[str], label: str) -> tuple[int, ...]:
    """The places of the words that weigh most for a need or an alert, in text order."""
    found = features(words)
    by_place = dict.fromkeys(range(len(words)), 0.0)
    for places, points in zip(found.values(), weights().points(label, found), strict=True):
        for place in places:
            by_place[place] += points / len(places)
    enough = max(by_place.values(), default=0) * TELLING_SHARE
    telling = [place for place in by_place if 0 < enough <= by_place[place]]
    return tuple(sorted(sorted(telling, key=lambda one: (-by_place[one], one))[:TELLING_AT_MOST]))
