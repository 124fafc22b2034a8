"""Mend typing errors, only towards words of the lexicon and never in a name or an ordinary word."""

from __future__ import annotations

from functools import cache

from resmatch.lexicon.tables import lexicon
from resmatch.lexicon.words import Word, word_set
from resmatch.text import closest

SHORTEST_WORD = 5
TWO_ERRORS_FROM = 8
SHORTEST_STEM = 3
_ENDINGS = ("s", "es", "ed", "d", "ing", "ly", "er", "ers", "ness")
_PLACE_BEFORE = word_set("in near around from to by outside en cerca")


def mend(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with typing errors mended; what the person typed stays in ``text``."""
    return tuple(_mended(word, words[place - 1] if place else None) for place, word in enumerate(words))


def _mended(word: Word, before: Word | None) -> Word:
    folded = word.folded
    if folded.endswith("in") and len(folded) > SHORTEST_STEM and _is_unknown_form(folded):
        return word._replace(folded=f"{folded}g")
    if len(folded) < SHORTEST_WORD or not folded.isalpha() or _is_known(folded) or _is_name(word, before):
        return word
    errors = 2 if len(folded) >= TWO_ERRORS_FROM else 1
    best = closest(folded, _candidates(folded[0], len(folded), errors), limit=1, cutoff=1 - errors / len(folded))
    return word._replace(folded=best[0]) if best else word


def _is_unknown_form(folded: str) -> bool:
    """Whether a word is known with a "g" only: "lookin", "usin"."""
    return folded not in lexicon().known and f"{folded}g" in lexicon().known


def _is_known(folded: str) -> bool:
    known = lexicon().known
    return folded in known or any(folded.removesuffix(end) in known for end in _ENDINGS)


def _is_name(word: Word, before: Word | None) -> bool:
    return before is not None and (word.text[0].isupper() or before.folded in _PLACE_BEFORE)


def _candidates(letter: str, length: int, errors: int) -> list[str]:
    by_length = _by_letter().get(letter, {})
    return [word for size in range(length - errors, length + errors + 1) for word in by_length.get(size, ())]


@cache
def _by_letter() -> dict[str, dict[int, list[str]]]:
    """The words of the lexicon by first letter and length."""
    index: dict[str, dict[int, list[str]]] = {}
    for word in sorted(lexicon().words):
        if word.isalpha() and len(word) >= SHORTEST_WORD:
            index.setdefault(word[0], {}).setdefault(len(word), []).append(word)
    return index
