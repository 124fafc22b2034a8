"""What a text is weighed by: its words, the first letters of each word, and every two neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

_FIRST, _LAST, _NUMBER, _START_OF_WORD = "^", "$", "#", "~"
_START_LETTERS = 5
"""Forms of one word share so many letters; a cut serves English and Spanish alike and reads as well as a stemmer."""
Key = tuple[str, str]
"""A feature: a word and "", the first letters of a word and "", or a word and the one after it."""


class Feature(NamedTuple):
    """A word, its first letters or two neighbours, as the table knows them, and the places of the words."""

    key: Key
    at: tuple[int, ...]


def features(words: Sequence[str]) -> dict[Key, Feature]:
    """The features of folded words, each once; beside other words any number is the same."""
    plain = [_NUMBER if word[:1].isdigit() else word for word in words]
    found: dict[Key, Feature] = {}
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
