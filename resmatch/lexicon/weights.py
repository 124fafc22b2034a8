"""What the words of a text weigh for each need and each alert, learned from example phrases.

Every word, its first letters and every pair of neighbours adds whole points (tenths of a natural logarithm of odds) to
needs and alerts. Points add up, so what a reading rests on can be told word by word. They come from the labelled
phrases in tools/phrases by tools/learn_weights.py; nothing is learned from the people who use resmatch.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

TABLE = Path(__file__).with_name("weights.txt")
BLOCK_LETTERS = 3
NOTHING = "-"
"""The label of texts in which there is no need to read."""
POINTS_PER_NAT = 10
_FIRST, _LAST, _NUMBER, _START_OF_WORD = "^", "$", "#", "~"
_START_LETTERS = 5
"""Forms of one word share so many letters; a cut serves English and Spanish alike and reads as well as a stemmer."""


class Feature(NamedTuple):
    """A word, its first letters or two neighbours, as the table knows them, and the places of the words."""

    key: tuple[str, str]
    at: tuple[int, ...]


class Weighed(NamedTuple):
    """Points of a text: for needs how sure (0 is certain, -23 is one in ten), for alerts the odds (0 is one to one)."""

    needs: Mapping[str, int]
    alerts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Weights:
    """The table: its labels (needs first, then alerts), their points before any word, and the rows of first words.

    The rows stay text, in blocks by the first letters of the word, and are looked up where they stand: a text needs
    a few hundred of them, and to split all would take longer than to read the text.
    """

    needs: tuple[str, ...]
    alerts: tuple[str, ...]
    start: tuple[int, ...]
    blocks: Mapping[str, str]

    def row(self, first: str) -> str:
        """All features that start with a word: for each second word its labels with their points."""
        block = self.blocks.get(first[:BLOCK_LETTERS], "")
        start = block.find(f"\n{first};")
        return block[start + len(first) + 1 : block.index("\n", start + 1)] if start >= 0 else ""


@cache
def weights() -> Weights:
    """The table, read on first use."""
    head, *blocks = TABLE.read_text(encoding="utf-8").rstrip().split("\n\n")
    needs, alerts, start = (line.split() for line in head.splitlines()[1:])
    by_letters = {block[:BLOCK_LETTERS].partition(";")[0]: f"\n{block}\n" for block in blocks}
    return Weights(tuple(needs), tuple(alerts), tuple(map(int, start)), by_letters)


def _told(table: Weights, keys: Iterable[tuple[str, str]]) -> Iterator[list[str]]:
    """For each feature its points, each as "number of the label:points"."""
    rows: dict[str, str] = {}
    for first, second in keys:
        row = rows[first] if first in rows else rows.setdefault(first, table.row(first))
        start = row.find(f";{second} ")
        yield row[start + len(second) + 2 : row.index(";", start + 1)].split() if start >= 0 else []


@cache
def _point(told: str) -> tuple[int, int]:
    label, _, points = told.partition(":")
    return int(label), int(points)


def features(words: Sequence[str]) -> dict[tuple[str, str], Feature]:
    """The features of folded words, each once; beside other words any number is the same."""
    plain = [_NUMBER if word[:1].isdigit() else word for word in words]
    found: dict[tuple[str, str], Feature] = {}
    for place, word in enumerate(plain):
        before = (plain[place - 1], word) if place else (_FIRST, word)
        start = _START_OF_WORD + word[:_START_LETTERS]
        found.setdefault((words[place], ""), Feature((words[place], ""), (place,)))
        found.setdefault((start, ""), Feature((start, ""), (place,)))
        found.setdefault(before, Feature(before, (place - 1, place) if place else (place,)))
    if plain:
        end = (plain[-1], _LAST)
        found.setdefault(end, Feature(end, (len(plain) - 1,)))
    return found


def weigh(words: Sequence[str]) -> Weighed:
    """Weigh folded words for every need and alert."""
    table = weights()
    totals = list(table.start)
    for told in _told(table, features(words)):
        for label, points in map(_point, told):
            totals[label] += points
    needs, alerts = totals[: len(table.needs)], totals[len(table.needs) :]
    most = max(needs)
    spread = most + POINTS_PER_NAT * math.log(sum(math.exp((one - most) / POINTS_PER_NAT) for one in needs))
    return Weighed(
        {need: round(one - spread) for need, one in zip(table.needs, needs, strict=True)},
        dict(zip(table.alerts, alerts, strict=True)),
    )


def telling_places(words: Sequence[str], label: str, *, at_most: int = 3) -> tuple[int, ...]:
    """The places of the words that weigh most for a need or an alert, in text order."""
    table = weights()
    told = f"{(*table.needs, *table.alerts).index(label)}:"
    by_place: Counter[int] = Counter()
    found = features(words)
    for feature, all_told in zip(found.values(), _told(table, found), strict=True):
        points = sum(int(one[len(told) :]) for one in all_told if one.startswith(told))
        by_place.update(dict.fromkeys(feature.at, points / len(feature.at)))
    best = sorted((place for place in by_place if by_place[place] > 0), key=lambda one: (-by_place[one], one))
    return tuple(sorted(best[:at_most]))
