"""Find word patterns in a text: sequences with small gaps, and parts that stand together in one sentence.

A pattern is an effect with its parts; a part is a tuple of elements. An element above zero is a set of words
and phrases (any of them fits), one below zero is a gap of at most that many words, and EDGE is the start or end
of the text. Little words between elements are passed over, so *lost id* also finds *lost my ID*. Everything is
word-bounded: nothing matches inside a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

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


@dataclass(frozen=True, slots=True)
class Line:
    """A text ready for matching: its words, for each the sets that start there with their places, and all the sets."""

    words: tuple[Word, ...]
    sets: tuple[Mapping[int, Sequence[Places]], ...]
    present: frozenset[int]

    def sentence(self, place: int) -> range:
        """The places of the sentence around a place."""
        first, end = place, place + 1
        while first > 0 and self.words[first].gap != STOP:
            first -= 1
        while end < len(self.words) and self.words[end].gap != STOP:
            end += 1
        return range(first, end)


@dataclass(frozen=True, slots=True)
class Table:
    """Patterns by the set that starts their first part, each with all sets that a text must have for it."""

    starts: Mapping[int, Sequence[tuple[frozenset[int], Pattern]]]

    @classmethod
    def of(cls, patterns: Iterable[Pattern]) -> Table:
        """Index patterns; the search for each begins where its first part can begin."""
        starts: dict[int, list[tuple[frozenset[int], Pattern]]] = {}
        for pattern in patterns:
            needed = frozenset(element for part in pattern[1] for element in part if element > EDGE)
            starts.setdefault(_first_set(pattern[1][0]), []).append((needed, pattern))
        return cls(starts)


class Singles(dict[str, tuple[int, ...]]):
    """For each word the sets it belongs to, read from the table when a text first needs them."""

    def __init__(self, table: Mapping[str, str]) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, word: str) -> tuple[int, ...]:
        numbers = tuple(map(int, self._table.get(word, "").split()))
        return self.setdefault(word, numbers) if numbers else ()


class Phrases(dict[tuple[str, str], tuple[Ending, ...]]):
    """For each pair of words the endings of the phrases that start with them, with the sets they belong to."""

    def __init__(self, table: Mapping[str, str]) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, pair: tuple[str, str]) -> tuple[Ending, ...]:
        row, second = self._table.get(pair[0], ""), f"|{pair[1]}:"
        start = row.find(second)
        if start < 0:
            return ()
        found = row[start + len(second) : row.index("|", start + 1)]
        return self.setdefault(pair, tuple(map(_ending, found.split(";"))))


def prepare(words: tuple[Word, ...], singles: Singles, phrases: Phrases) -> Line:
    """Look up, for every word, the sets that a word or phrase starting there belongs to."""
    sets: list[Mapping[int, Sequence[Places]]] = []
    for place, word in enumerate(words):
        alone: tuple[Places, ...] = ((place,),)
        here = dict.fromkeys(singles[word.folded] + singles["=" + word.text], alone)
        for second in _second_words(words, place):
            for first in (word.folded, "=" + word.text) if word.text.isupper() else (word.folded,):
                for rest, numbers in phrases[first, words[second].folded]:
                    at = _phrase_at(words, rest, (place, second))
                    for number in numbers if at else ():
                        here[number] = (at, *here.get(number, ()))
        sets.append(here)
    return Line(words, tuple(sets), frozenset().union(*sets))


def find(table: Table, line: Line) -> list[Match]:
    """Every match of every pattern, in text order."""
    possible = _possible(table, line)
    found = {
        Match(pattern[0], at)
        for place, here in enumerate(line.sets)
        for key in here.keys() & possible.keys()
        for pattern in possible[key]
        if (at := _match(line, pattern, place)) is not None
    }
    return sorted(found, key=lambda match: (match.at[0], -len(match.at), match.effect, match.at))


def _possible(table: Table, line: Line) -> dict[int, list[Pattern]]:
    """The patterns whose sets are all in the text, by the set that starts them."""
    by_start = {
        key: [pattern for needed, pattern in table.starts[key] if needed <= line.present]
        for key in line.present & table.starts.keys()
    }
    return {key: patterns for key, patterns in by_start.items() if patterns}


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
    if any(_part_within(line, part, near, ()) is not None for part in forbidden):
        return None
    return tuple(sorted(at))


def _part_within(line: Line, part: Part, places: range, taken: Places) -> Places | None:
    """The first fit of a part in a range, on words that are not taken."""
    first = _first_set(part)
    if first not in line.present:
        return None
    for place in places:
        if first in line.sets[place]:
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
    for taken in line.sets[place].get(part[0], ()):
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
        for taken in line.sets[place].get(rest[0], ()):
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
