"""Which needs a text is read as, and in which order: what patterns say and what its words weigh, added up.

A pattern is sure of what it says and knows little; weights know much and are never quite sure. Each need has the
points of its words, sentence by sentence, and those of the best pattern that names it. What a pattern finds stays
unless the words speak clearly against it; what only words point to must come near the best.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import sub
from typing import NamedTuple

from resmatch.lexicon.lines import Line, Places
from resmatch.lexicon.needs import Named, Rank, Read
from resmatch.lexicon.reading import FactHit, NeedHit
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
AGAINST_POINTS = -30
"""Words that make a need rarer than about one in twenty take back what a pattern says."""
AGAINST_ASKED_POINTS = -50
"""What is asked for outright is taken back by surer words only: of several wishes each speaks against the others."""
ASIDE_POINTS = 35
"""A sentence that asks for nothing is only background where another sentence asks."""
SURE_POINTS = -5
"""Words are sure of a need when they make it more likely than about six in ten; else it is asked about."""

Facts = Mapping[str, FactHit]
_TOLD_BY = {
    "transport": ("car",),
    "health.insurance": ("insurance",),
    "legal.court_supervision": ("supervision", "gps", "mandate"),
    "support.veterans": ("veteran",),
    "support.women": ("gender", "group_gender"),
    "support.men": ("gender", "group_gender"),
    "basics.phone_internet": ("internet", "phone_voice"),
    "health.disability": ("access", "hearing", "medical"),
    "support.culture": ("language", "culture"),
    "income.emergency_cash": ("cost",),
    "support.faith": ("pathways", "rather_not", "never"),
    "basics.pets": ("pet",),
    "support.coach": ("days_abstinent",),
    "treatment.detox": ("days_abstinent",),
    "med.moud": ("days_abstinent",),
    "med.aud": ("days_abstinent",),
    "treatment.outpatient": ("days_abstinent",),
}
"""Facts that stand in words which also name a need."""

_HELD = frozenset(("health.insurance", "med.moud", "housing.emergency_shelter", "treatment.iop_php"))
_ASKED, _TOLD = frozenset((Rank.ASKED,)), frozenset((Rank.STATUS,))
_WISHED = frozenset(rank for rank in Rank if rank < Rank.STATUS)


class Ranked(NamedTuple):
    """The needs of a text, primary first, and those among them that are a guess to be asked about."""

    needs: tuple[NeedHit, ...] = ()
    guessed: tuple[NeedHit, ...] = ()


class Candidate(NamedTuple):
    """A need that a text may be read as: how sure its words are of it, and the best pattern that names it."""

    need: str
    sure: Most
    read: Read | None

    @property
    def points(self) -> int:
        """What words and pattern say together."""
        return self.sure.points + (PATTERN_POINTS[self.read.rank] if self.read else 0)

    @property
    def is_wished(self) -> bool:
        """Whether a pattern names it as more than background."""
        return self.read is not None and self.read.rank < Rank.STATUS

    @property
    def stands(self) -> bool:
        """Whether a pattern names it and the words do not speak clearly against it."""
        if self.read is None or not self.is_wished:
            return False
        against = AGAINST_POINTS if self.read.rank in (Rank.NAMED, Rank.TOLD) else AGAINST_ASKED_POINTS
        return self.read.rank <= Rank.MAYBE_CRISIS or self.sure.points >= against

    @property
    def order(self) -> tuple[int, Rank, Places]:
        """Most points first; among equals what is asked for, then what is said first."""
        return (-self.points, *((self.read.rank, self.read.at) if self.read else (Rank.ASKED, ())))


def ranked(line: Line, text: str, named: Named, stretches: tuple[Stretch, ...], facts: Facts) -> Ranked:
    """Read the needs of a text; what a crisis needs is among the named and always read."""
    backed = _backed(_asked_first(line, named.reads, facts))
    sure = {need: one for need, one in _sureness(stretches, backed).items() if need not in named.refused}
    candidates = sorted((Candidate(need, sure[need], backed.get(need)) for need in sure), key=lambda one: one.order)
    best = [one for one in candidates if one.points == candidates[0].points]
    if any(one.need == NOTHING for one in best) and all(read.rank > Rank.MAYBE_CRISIS for read in backed.values()):
        return Ranked()
    unsure = all(one.sure.points < SURE_POINTS for one in best)
    chosen = _chosen(candidates, best[0].points - (WITHIN_UNSURE_POINTS if unsure else WITHIN_POINTS))
    hits = tuple(_hit(line, text, one) for one in chosen)
    return Ranked(hits, hits if unsure and not chosen[0].is_wished else ())


def _chosen(candidates: list[Candidate], near: int) -> list[Candidate]:
    """The needs that stand, those the words are sure of, and the first few that come near the best.

    What a person has already is not needed where something is wished.
    """
    wished = any(one.is_wished for one in candidates)
    return [
        one
        for place, one in enumerate(candidates)
        if one.need != NOTHING
        and not (place and wished and one.need in _HELD and one.read is not None and one.read.rank == Rank.STATUS)
        and (one.stands or one.sure.points >= SURE_POINTS or (place < NEEDS_BY_WORDS_AT_MOST and one.points >= near))
    ]


def _asked_first(line: Line, reads: tuple[Read, ...], facts: Facts) -> tuple[Read, ...]:
    """The reads, where what a fact tells ("no car") is only background as soon as something else is asked for."""
    told = {read for read in reads if _is_fact(line, read, facts)}
    if all(read in told or read.rank > Rank.TOLD for read in reads):
        return reads
    return tuple(read._replace(rank=max(read.rank, Rank.STATUS)) if read in told else read for read in reads)


def _is_fact(line: Line, read: Read, facts: Facts) -> bool:
    """Whether the words of a need are those of a fact that goes with it."""
    start, end = span_of(line, read.at)
    hits = (facts[field] for field in _TOLD_BY.get(read.needs[0], ()) if field in facts)
    return any(hit.span[0] < end and start < hit.span[1] for hit in hits)


def _places(backed: Mapping[str, Read], ranks: frozenset[Rank]) -> frozenset[int]:
    """The places of the words that patterns of some ranks found."""
    return frozenset(place for read in backed.values() if read.rank in ranks for place in read.at)


def _is_aside(stretch: range, asked: frozenset[int], wished: frozenset[int], told: frozenset[int]) -> bool:
    """Whether words are only background: something is asked elsewhere, or they tell a fact and wish for nothing."""
    only_told = wished and wished.isdisjoint(stretch) and not told.isdisjoint(stretch)
    return bool((asked and asked.isdisjoint(stretch)) or only_told)


def _sureness(stretches: tuple[Stretch, ...], backed: Mapping[str, Read]) -> dict[str, Most]:
    """For each need the stretch that is surest of it; for ``NOTHING`` the one that is least sure."""
    asked, wished, told = (_places(backed, ranks) for ranks in (_ASKED, _WISHED, _TOLD))
    aside = [ASIDE_POINTS if _is_aside(one.places, asked, wished, told) else 0 for one in stretches]
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


def _hit(line: Line, text: str, one: Candidate) -> NeedHit:
    at = one.read.at if one.read else one.sure.stretch.telling(line, one.need)
    return NeedHit(one.need, span_of(line, at), words_of(line, text, at))
