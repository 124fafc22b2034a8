"""Find word patterns in a text: sequences with small gaps, and parts that stand together in one sentence.

A pattern is an effect with its parts; a part is a tuple of elements. An element above zero is a set of words
and phrases (any of them fits), one below zero is a gap of at most that many words, and EDGE is the start or end
of the text. Little words between elements are passed over, so *lost id* also finds *lost my ID*. Everything is
word-bounded: nothing matches inside a word.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from resmatch.lexicon.rows import Rows
from resmatch.lexicon.words import STOP, Word, word_set

EDGE = 0
FILLERS_AT_MOST = 3
WINDOW_WORDS = 16
FILLERS = word_set(
    "a an the my his her their your our its this that these those some any really just so very still even "
    "like kinda kind sorta being been be is are was were am im hes shes theyre of to for el la los las un una "
    "mi su mis de del que please um uh actually right also get got getting"
)

Places = tuple[int, ...]
Part = tuple[int, ...]
Pattern = tuple[int, tuple[Part, ...], tuple[Part, ...]]
Ending = tuple[tuple[str, ...], tuple[int, ...]]


class Match(NamedTuple):
    """A pattern that was found: its effect and the places of the words that fitted, in order."""

    effect: int
    at: Places


class Indexed(NamedTuple):
    """A pattern with all the sets that a text must have for it, and the set that starts its first part."""

    needed: frozenset[int]
    first: int
    pattern: Pattern


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


class Table(dict[int, tuple[Indexed, ...]]):
    """Patterns by their rarest set, read when a text first has it; ``rarest`` are all these sets."""

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self._rows = rows
        self.rarest = frozenset(map(int, rows.keys()))

    def __missing__(self, number: int) -> tuple[Indexed, ...]:
        patterns = json.loads(self._rows.row(str(number)))
        return self.setdefault(number, tuple(_indexed(*pattern) for pattern in patterns))


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


def find(table: Table, line: Line) -> list[Match]:
    """Every match of every pattern, in text order."""
    possible = _possible(table, line)
    firsts = frozenset(possible)
    found = {
        Match(pattern[0], at)
        for place, starts in enumerate(line.starts)
        for first in starts & firsts
        for pattern in possible[first]
        if (at := _match(line, pattern, place)) is not None
    }
    return sorted(found, key=lambda match: (match.at[0], -len(match.at), match.effect, match.at))


def _possible(table: Table, line: Line) -> dict[int, list[Pattern]]:
    """The patterns whose sets are all in the text, by the set that starts them."""
    possible: dict[int, list[Pattern]] = {}
    for number in line.present & table.rarest:
        for one in table[number]:
            if one.needed <= line.present:
                possible.setdefault(one.first, []).append(one.pattern)
    return possible


def _indexed(effect: int, parts: list[list[int]], forbidden: list[list[int]]) -> Indexed:
    pattern = (effect, tuple(map(tuple, parts)), tuple(map(tuple, forbidden)))
    return Indexed(needed_sets(pattern), _first_set(pattern[1][0]), pattern)


def needed_sets(pattern: Pattern) -> frozenset[int]:
    """All the sets that a text must have for a pattern."""
    return frozenset(element for part in pattern[1] for element in part if element > EDGE)


def _first_set(part: Part) -> int:
    return part[1] if part[0] == EDGE else part[0]


def _ending(text: str) -> Ending:
    rest, _, numbers = text.partition("=")
    return tuple(rest.split()), tuple(map(int, numbers.split()))


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


def _match(line: Line, pattern: Pattern, place: int) -> Places | None:
    """The places a pattern takes when its first part starts here."""
    _, parts, forbidden = pattern
    at = _part_at(line, parts[0], place)
    if at is None or (len(parts) == 1 and not forbidden):
        return at
    sentence = line.sentence(place)
    near = range(max(sentence.start, place - WINDOW_WORDS), min(sentence.stop, place + WINDOW_WORDS))
    for part in parts[1:]:
        more = _part_within(line, part, near, at)
        if more is None:
            return None
        at += more
    for part in forbidden:
        if _first_set(part) in line.present and _part_within(line, part, near, ()) is not None:
            return None
    return tuple(sorted(at))


def _part_within(line: Line, part: Part, places: range, taken: Places) -> Places | None:
    """The first fit of a part in a range, on words that are not taken."""
    first = _first_set(part)
    for place in places:
        if first in line.starts[place]:
            at = _part_at(line, part, place)
            if at is not None and not any(one in taken for one in at):
                return at
    return None


def _part_at(line: Line, part: Part, place: int) -> Places | None:
    """The places a part takes when it starts here."""
    if part[0] == EDGE:
        if any(word.folded not in FILLERS for word in line.words[:place]):
            return None
        part = part[1:]
    for taken in line.taken(part[0], place):
        at = _follow(line, part[1:], taken)
        if at is not None:
            return at
    return None


def _follow(line: Line, part: Part, at: Places) -> Places | None:
    """Fit the rest of a part after the places already taken, nearest words first."""
    if not part:
        return at
    if part[0] == EDGE:
        return at if all(word.folded in FILLERS for word in line.words[at[-1] + 1 :]) else None
    room, rest = (-part[0], part[1:]) if part[0] < 0 else (0, part)
    for place in _reachable(line, at[-1] + 1, room):
        for taken in line.taken(rest[0], place):
            found = _follow(line, rest[1:], at + taken)
            if found is not None:
                return found
    return None


def _reachable(line: Line, place: int, room: int) -> Iterator[int]:
    """The places within reach: over at most ``room`` words and a few fillers, inside the sentence."""
    fillers = FILLERS_AT_MOST
    words = line.words
    while place < len(words) and words[place].gap != STOP:
        yield place
        if fillers and words[place].folded in FILLERS:
            fillers -= 1
        elif room:
            room -= 1
        else:
            return
        place += 1
