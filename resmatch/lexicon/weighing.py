"""A text weighed in stretches: one thought has one need, and many words must not drown few."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from resmatch.lexicon.patterns import Line
from resmatch.lexicon.weights import Scale, Weighed, telling_places, weigh
from resmatch.lexicon.words import PAUSE

WHOLE_UP_TO_WORDS = 25
"""A text this short is weighed as a whole too."""
LONG_SENTENCE_WORDS = 12
CLAUSE_AT_LEAST_WORDS = 4


class Stretch(NamedTuple):
    """Some words in a row, and what they weigh."""

    places: range
    weighed: Weighed
    scale: Scale

    def telling(self, line: Line, label: str) -> tuple[int, ...]:
        """The places of its words that weigh most for a need or an alert."""
        words = [line.words[place].folded for place in self.places]
        return tuple(self.places.start + place for place in telling_places(words, label, self.scale) or (0,))


def weighed_stretches(line: Line) -> tuple[Stretch, ...]:
    """Weigh the sentences of a text, and a short text as a whole."""
    scale = Scale()
    return tuple(
        Stretch(places, weigh([line.words[place].folded for place in places], scale), scale)
        for places in _stretches(line)
    )


def _stretches(line: Line) -> Iterator[range]:
    """The sentences of a text, the clauses of long sentences, and a short text as a whole."""
    end = 0
    while end < len(line.words):
        sentence = line.sentence(end)
        yield sentence
        if len(sentence) >= LONG_SENTENCE_WORDS:
            yield from _clauses(line, sentence)
        end = sentence.stop
    whole = range(len(line.words))
    if len(whole) <= WHOLE_UP_TO_WORDS and sentence != whole:
        yield whole


def _clauses(line: Line, sentence: range) -> Iterator[range]:
    cuts = [place for place in sentence[1:] if line.words[place].gap == PAUSE]
    for start, stop in pairwise([sentence.start, *cuts, sentence.stop] if cuts else []):
        if stop - start >= CLAUSE_AT_LEAST_WORDS:
            yield range(start, stop)
