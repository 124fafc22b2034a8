"""Which needs a text is read as, and in which order: what patterns say and what its words weigh, added up.

A pattern is sure of what it says and knows little; weights know much and are never quite sure. Each need has the
points of its words, sentence by sentence, and those of the best pattern that names it. What a pattern finds stays
unless the words speak clearly against it; what only words point to must come near the best.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import sub
from typing import NamedTuple

from resmatch.lexicon.needs import Named, Rank, Read
from resmatch.lexicon.patterns import Line
from resmatch.lexicon.reading import NeedHit
from resmatch.lexicon.spans import span_of, words_of
from resmatch.lexicon.weighing import Most, Stretch, least, most
from resmatch.lexicon.weights import NOTHING, weights

PATTERN_POINTS = {
    Rank.CRISIS: 1000,  # always leads
    Rank.MAYBE_CRISIS: 40,
    Rank.ASKED: 35,
    Rank.NAMED: 30,
    Rank.TOLD: 20,
    Rank.WITH: 20,
    Rank.STATUS: 10,
    Rank.HINT: 10,
}
WITHIN_POINTS = 12
"""A need that only words point to is read when it is at most so far from the best: about one to three."""
WITHIN_UNSURE_POINTS = 25
"""Where the best is not sure itself: about one to twelve."""
NEEDS_BY_WORDS_AT_MOST = 3
UNWEIGHED_POINTS = -10
"""What a need has from words when no phrase taught any: patterns alone can name it."""
AGAINST_POINTS = -35
"""Words that make a need rarer than one in thirty take back what a pattern says."""
ASIDE_POINTS = 35
"""A sentence that asks for nothing is only background where another sentence asks."""
SURE_POINTS = -5
"""Words are sure of a need when they make it more likely than about six in ten; else it is asked about."""


class Ranked(NamedTuple):
    """The needs of a text, primary first, and those among them that are a guess to be asked about."""

    needs: tuple[NeedHit, ...] = ()
    guessed: tuple[NeedHit, ...] = ()


def ranked(line: Line, text: str, named: Named, stretches: tuple[Stretch, ...]) -> Ranked:
    """Read the needs of a text; what a crisis needs is among the named and always read."""
    backed = _backed(named.reads)
    sure = {need: one for need, one in _sureness(stretches, backed).items() if need not in named.refused}
    points = {need: one.points + _pattern_points(backed.get(need)) for need, one in sure.items()}
    best = max(points.values())
    if points[NOTHING] == best and all(read.rank > Rank.MAYBE_CRISIS for read in backed.values()):
        return Ranked()
    unsure = all(sure[need].points < SURE_POINTS for need in points if points[need] == best)
    within = WITHIN_UNSURE_POINTS if unsure else WITHIN_POINTS
    in_order = sorted(points, key=lambda need: (-points[need], backed[need].at if need in backed else ()))
    chosen = [
        need
        for place, need in enumerate(in_order)
        if need != NOTHING
        and (
            _stands(backed.get(need), sure[need].points)
            or sure[need].points >= SURE_POINTS
            or (place < NEEDS_BY_WORDS_AT_MOST and points[need] >= best - within)
        )
    ]
    hits = tuple(_hit(line, text, need, backed.get(need), sure[need]) for need in chosen)
    return Ranked(hits, hits if unsure and not _is_wished(backed.get(chosen[0])) else ())


def _pattern_points(read: Read | None) -> int:
    return PATTERN_POINTS[read.rank] if read else 0


def _stands(read: Read | None, sure: int) -> bool:
    return _is_wished(read) and (sure >= AGAINST_POINTS or (read is not None and read.rank <= Rank.MAYBE_CRISIS))


def _is_wished(read: Read | None) -> bool:
    return read is not None and read.rank < Rank.STATUS


def _sureness(stretches: tuple[Stretch, ...], backed: Mapping[str, Read]) -> dict[str, Most]:
    """For each need the stretch that is surest of it; for ``NOTHING`` the one that is least sure."""
    asking = {place for read in backed.values() if read.rank == Rank.ASKED for place in read.at}
    aside = [ASIDE_POINTS if asking and asking.isdisjoint(one.places) else 0 for one in stretches]
    certain = [one.weighed.whole + points for one, points in zip(stretches, aside, strict=True)]
    columns = zip(*(one.weighed.needs for one in stretches), strict=True)
    found = dict.fromkeys(backed, Most(UNWEIGHED_POINTS, stretches[0]))
    for need, column in zip(weights().needs, columns, strict=True):
        points = tuple(map(sub, column, certain))
        found[need] = least(points, stretches) if need == NOTHING else most(points, stretches)
    return found


def _backed(reads: tuple[Read, ...]) -> dict[str, Read]:
    """For each need the best read that names it; what only goes along with another need backs it as one told."""
    backed: dict[str, Read] = {}
    for read in reads:
        for number, need in enumerate(read.needs):
            one = read if number == 0 else read._replace(rank=max(read.rank, Rank.WITH))
            if need not in backed or one.rank < backed[need].rank:
                backed[need] = one
    return backed


def _hit(line: Line, text: str, need: str, read: Read | None, sure: Most) -> NeedHit:
    at = read.at if read else sure.stretch.telling(line, need)
    return NeedHit(need, span_of(line, at), words_of(line, text, at))
