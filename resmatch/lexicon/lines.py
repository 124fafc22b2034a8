"""A text ready for matching: its words, its sentences, and the sets of words and phrases it has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from resmatch.lexicon.lookups import FILLERS, Phrases, Singles
from resmatch.lexicon.words import STOP, Word

Places = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A text ready for matching: its words, the sentence of each, and the sets of words it has.

    ``starts`` are for each word the sets that start there, ``longer`` those of them that take more than the word with
    the places they can take, ``present`` all sets.
    """

    words: tuple[Word, ...]
    sentences: tuple[range, ...]
    starts: tuple[frozenset[int], ...]
    longer: tuple[Mapping[int, Sequence[Places]], ...]
    present: frozenset[int]

    def sentence(self, place: int) -> range:
        """The places of the sentence around a place."""
        return self.sentences[place]

    def taken(self, number: int, place: int) -> Sequence[Places]:
        """The places that a set can take when it starts at a word."""
        if number not in self.starts[place]:
            return ()
        return self.longer[place].get(number) or ((place,),)


def prepare(words: tuple[Word, ...], singles: Singles, phrases: Phrases) -> Line:
    """Look up, for every word, the sets that a word or phrase starting there belongs to."""
    alone = [_alone(word, singles) for word in words]
    longer = tuple(_longer(words, place, alone[place], phrases) for place in range(len(words)))
    starts = tuple(one.union(more) if more else one for one, more in zip(alone, longer, strict=True))
    return Line(words, _sentences(words), starts, longer, frozenset().union(*starts))


def _alone(word: Word, singles: Singles) -> frozenset[int]:
    """The sets that a word belongs to."""
    found = singles[word.folded]
    return found | singles[_exactly(word)] if word.text != word.folded else found


def _longer(
    words: tuple[Word, ...], place: int, alone: frozenset[int], phrases: Phrases
) -> dict[int, tuple[Places, ...]]:
    """The sets that phrases starting at a word belong to, each with the places it can take, longest first."""
    word = words[place]
    starts = [phrases[word.folded], *([phrases[_exactly(word)]] if word.text != word.folded else ())]
    found: dict[int, tuple[Places, ...]] = {}
    for seconds in (one for one in starts if one.row):
        for second in _second_words(words, place):
            for rest, numbers in seconds[words[second].folded]:
                at = _phrase_at(words, rest, (place, second))
                for number in numbers if at else ():
                    found[number] = (at, *found.get(number, ((place,),) if number in alone else ()))
    return found


def _exactly(word: Word) -> str:
    """The key of a word that is meant as typed, in capitals."""
    return f"={word.text}"


def _sentences(words: Sequence[Word]) -> tuple[range, ...]:
    """For each word the places of its sentence."""
    ends = [place for place, word in enumerate(words) if place and word.gap == STOP]
    cut = zip([0, *ends], [*ends, len(words)], strict=True)
    return tuple(sentence for sentence in (range(start, end) for start, end in cut) for _ in sentence)


def _second_words(words: Sequence[Word], place: int) -> Iterator[int]:
    """Where the next word of a phrase may stand: right after, or after one little word."""
    for second in (place + 1, place + 2):
        if second >= len(words) or words[second].gap == STOP:
            return
        yield second
        if words[second].folded not in FILLERS:
            return


def _phrase_at(words: Sequence[Word], rest: Sequence[str], begun: Places) -> Places:
    """The places of a phrase whose first two words stand where it has begun, or nothing."""
    at = begun
    for wanted in rest:
        for place in _second_words(words, at[-1]):
            if words[place].folded == wanted:
                at += (place,)
                break
        else:
            return ()
    return at
