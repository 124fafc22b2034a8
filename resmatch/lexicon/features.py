"""What a text is weighed by: its words, the first letters of each word, and every two neighbours."""

from __future__ import annotations

from collections.abc import Sequence

_FIRST, _LAST, _NUMBER, _START_OF_WORD = "^", "$", "#", "~"
_START_LETTERS = 5
"""Forms of one word share so many letters; a cut serves English and Spanish alike and reads as well as a stemmer."""
Key = tuple[str, str]
"""A feature: a word and "", the first letters of a word and "", or a word and the one after it."""


def features(words: Sequence[str]) -> dict[Key, tuple[int, ...]]:
    """The features of folded words, each once, with the places of its words; any number is the same in a pair."""
    plain = [_NUMBER if word[0].isdigit() else word for word in words]
    found: dict[Key, tuple[int, ...]] = {}
    before = _FIRST
    for place, word in enumerate(plain):
        alone = (place,)
        found.setdefault((words[place], ""), alone)
        found.setdefault((_START_OF_WORD + word[:_START_LETTERS], ""), alone)
        found.setdefault((before, word), (place - 1, place) if place else alone)
        before = word
    if plain:
        found.setdefault((before, _LAST), (len(plain) - 1,))
    return found
