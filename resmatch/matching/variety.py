"""The shortlist: the best rows, with room made for choice. The ranking itself is never changed.

People differ: the list holds places of more than one operator where it can, and for meetings more
than one pathway, a secular one and one that welcomes medicine. A row put in for variety keeps its
rank, so the gap in the numbers shows what was passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice

from resmatch.matching import assemble
from resmatch.matching.client import Client
from resmatch.matching.groups import fellowship_of
from resmatch.matching.judge import Judgement
from resmatch.matching.outcome import Tier
from resmatch.matching.pathways import ALL_RECOVERY, pathways_of
from resmatch.matching.profile import area_of
from resmatch.matching.result import Match

LOOKED_THROUGH = 60
"""How far down the ranking a row may stand and still be put in for variety."""
_SHOWN = (Tier.FITS, Tier.CALL_FIRST)
_WELCOMING = frozenset({"medication", "harm_reduction", ALL_RECOVERY})
_SECULAR = frozenset({"secular", ALL_RECOVERY})

_Wish = Callable[[Sequence[Match]], bool]


def shortlist(judged: Judgement, client: Client, *, limit: int) -> tuple[Match, ...]:
    """Give at most ``limit`` matches in rank order, the last places given to variety where it lacks."""
    if limit <= 0:
        return ()
    pool = tuple(islice(assemble.ranked(judged, client, _SHOWN), max(limit, LOOKED_THROUGH)))
    chosen = list(pool[:limit])
    for wish in _wishes(judged.need, client):
        _satisfy(wish, chosen, pool)
    return tuple(sorted(chosen, key=lambda match: match.rank))


def _wishes(need: str, client: Client) -> tuple[_Wish, ...]:
    if area_of(need) != "meetings":
        return (_two_operators,)
    open_minded = not client.pathways or len(client.pathways) > 1
    variety = (_two_pathways, _welcomes_medicine) if open_minded else ()
    secular = (_has_secular,) if open_minded or client.mandate else ()
    return (*variety, *secular)


def _satisfy(wish: _Wish, chosen: list[Match], pool: tuple[Match, ...]) -> None:
    """Put the best row that grants the wish in the last place, unless it would cost the only row."""
    if wish(chosen) or len(chosen) < 2:
        return
    for match in pool:
        if match not in chosen and wish([*chosen[:-1], match]):
            chosen[-1] = match
            return


def _two_operators(chosen: Sequence[Match]) -> bool:
    return len({match.resource.organization for match in chosen}) > 1


def _two_pathways(chosen: Sequence[Match]) -> bool:
    return len({pathway for match in chosen for pathway in pathways_of(match.resource.record)}) > 1


def _has_secular(chosen: Sequence[Match]) -> bool:
    return any(not _SECULAR.isdisjoint(pathways_of(match.resource.record)) for match in chosen)


def _welcomes_medicine(chosen: Sequence[Match]) -> bool:
    return any(_is_welcoming(match) for match in chosen)


def _is_welcoming(match: Match) -> bool:
    fellowship = fellowship_of(match.resource.record)
    by_fellowship = fellowship is not None and fellowship.text("medicine") == "yes"
    return by_fellowship or not _WELCOMING.isdisjoint(pathways_of(match.resource.record))
