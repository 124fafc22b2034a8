"""Find word patterns in a text: sequences with small gaps, and parts that stand together in one sentence.

Little words between elements are passed over, so *lost id* also finds *lost my ID*. Everything is word-bounded:
nothing matches inside a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from resmatch.lexicon.lines import Line, Places
from resmatch.lexicon.lookups import EDGE, FILLERS, Part, Pattern, Table, first_set
from resmatch.lexicon.words import STOP

FILLERS_AT_MOST = 3
WINDOW_WORDS = 16


class Match(NamedTuple):
    """A pattern that was found: its effect and the places of the words that fitted, in order."""

    effect: int
    at: Places


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
    present = line.present
    for number in present & table.rarest:
        for needed, first, pattern in table[number]:
            if needed <= present:
                possible.setdefault(first, []).append(pattern)
    return possible


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
        if first_set(part) in line.present and _part_within(line, part, near, ()) is not None:
            return None
    return tuple(sorted(at))


def _part_within(line: Line, part: Part, places: range, taken: Places) -> Places | None:
    """The first fit of a part in a range, on words that are not taken."""
    first = first_set(part)
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
