"""A text weighed in stretches: one thought has one need, and many words must not drown few."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from resmatch.lexicon.lines import Line, Places
from resmatch.lexicon.weights import Weighed, telling_places, weigh
from resmatch.lexicon.words import PAUSE, word_set

WHOLE_UP_TO_WORDS = 25
"""A text this short is weighed as a whole too."""
LONG_SENTENCE_WORDS = 12
CLAUSE_AT_LEAST_WORDS = 4
AROUND_WORDS = 4
"""Words on each side of a pattern that tell what it means there."""
BRIEF_CLAUSE_WORDS = 3
WINDOW_WORDS = 12
_JOINING = word_set("and but also so then because cause plus while since though if when y pero tambien entonces porque")


class Stretch(NamedTuple):
    """Some words in a row, and what they weigh."""

    places: range
    weighed: Weighed

    def telling(self, line: Line, label: str) -> tuple[int, ...]:
        """The places of its words that weigh most for a need or an alert."""
        told = telling_places(_folded(line, self.places), label) or (0,)
        return tuple(self.places.start + place for place in told)


class Most(NamedTuple):
    """The points that decide for a label, and the stretch of the text that has them."""

    points: int
    stretch: Stretch


def most(points: Sequence[int], stretches: Sequence[Stretch]) -> Most:
    """The stretch with the most points, the first of several; ``points`` has one number for each stretch."""
    return Most(max(points), stretches[points.index(max(points))])


def least(points: Sequence[int], stretches: Sequence[Stretch]) -> Most:
    """The stretch with the fewest points, the first of several."""
    return Most(min(points), stretches[points.index(min(points))])


def weighed_stretches(line: Line) -> tuple[Stretch, ...]:
    """Weigh the sentences of a text, and a short text as a whole."""
    return tuple(_weighed(line, places) for places in _stretches(line))


def brief_clauses(line: Line) -> tuple[Stretch, ...]:
    """Weigh the clauses of short sentences too: a danger may be said beside an ordinary wish."""
    cut = (_clauses(line, one, BRIEF_CLAUSE_WORDS) for one in _sentences(line) if len(one) < LONG_SENTENCE_WORDS)
    return tuple(_weighed(line, clause) for clauses in cut if len(clauses) > 1 for clause in clauses)


def stretch_around(line: Line, at: Places) -> Stretch:
    """Weigh the words of a pattern with those around it, as far as no pause parts them."""
    start, stop = at[0], at[-1] + 1
    for _ in range(AROUND_WORDS):
        start -= start > 0 and not line.words[start].gap
        stop += stop < len(line.words) and not line.words[stop].gap
    return _weighed(line, range(start, stop))


def _weighed(line: Line, places: range) -> Stretch:
    return Stretch(places, weigh(_folded(line, places)))


def _folded(line: Line, places: range) -> list[str]:
    return [line.words[place].folded for place in places]


def _sentences(line: Line) -> Iterator[range]:
    end = 0
    while end < len(line.words):
        sentence = line.sentence(end)
        yield sentence
        end = sentence.stop


def _stretches(line: Line) -> Iterator[range]:
    """The sentences of a text, the clauses of long sentences, and a short text as a whole."""
    whole = range(len(line.words))
    for sentence in _sentences(line):
        yield from _thoughts(line, sentence)
    if len(whole) <= WHOLE_UP_TO_WORDS and sentence != whole:
        yield whole


def _thoughts(line: Line, sentence: range) -> Iterator[range]:
    long = len(sentence) >= LONG_SENTENCE_WORDS
    clauses = _clauses(line, sentence, CLAUSE_AT_LEAST_WORDS) if long else [sentence]
    if len(clauses) > 1 and len(sentence) <= WHOLE_UP_TO_WORDS:
        yield sentence
    for clause in clauses:
        yield from _windows(clause) if len(clause) > WHOLE_UP_TO_WORDS else (clause,)


def _clauses(line: Line, sentence: range, at_least: int) -> list[range]:
    """A sentence cut at its pauses and joining words; a clause of few words stays with the next."""
    cuts, start = [], sentence.start
    for place in sentence:
        joins = line.words[place].gap == PAUSE or line.words[place].folded in _JOINING
        if joins and place - start >= at_least:
            cuts.append(range(start, place))
            start = place
    return [*cuts, range(start, sentence.stop)]


def _windows(clause: range) -> Iterator[range]:
    """A stream of words without a joint, in pieces that overlap by half."""
    for start in range(clause.start, clause.stop - WINDOW_WORDS // 2, WINDOW_WORDS // 2):
        yield range(start, min(start + WINDOW_WORDS, clause.stop))
