"""The shortlist: the best rows, with room made for choice. The ranking itself is never changed.

People differ: the list holds places of more than one operator where it can, and for meetings more
than one pathway, a secular one and one that welcomes medicine. A row put in for variety keeps its
rank, so the gap in the numbers shows what was passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

import numpy as np
from numpy.typing import NDArray

from resmatch.matching import assemble
from resmatch.matching.client import Client
from resmatch.matching.columns import has_any
from resmatch.matching.grading import Mask
from resmatch.matching.groups import STANCE, STANCES
from resmatch.matching.index import Rows
from resmatch.matching.judge import Judgement
from resmatch.matching.names import NAME_KEYS
from resmatch.matching.outcome import TIERS, Tier
from resmatch.matching.pathways import ALL_RECOVERY, PATHWAY_SET, pathway_mask
from resmatch.matching.profile import area_of
from resmatch.matching.result import Match

_EXCLUDED = TIERS.index(Tier.EXCLUDED)
_WELCOMING = ("medication", "harm_reduction", ALL_RECOVERY)
_SECULAR = ("secular", ALL_RECOVERY)


@dataclass(frozen=True, slots=True)
class _Wish:
    """What a list should hold: at least ``least`` different bits among its rows."""

    bits: Sequence[int]
    least: int

    def holds(self, rows: Sequence[int]) -> bool:
        """Tell whether these rows grant the wish."""
        return reduce(or_, (self.bits[row] for row in rows), 0).bit_count() >= self.least


def shortlist(judged: Judgement, client: Client, *, limit: int) -> tuple[Match, ...]:
    """Give at most ``limit`` matches in rank order, places given to variety where it lacks."""
    ranking = judged.order[judged.tier[judged.order] != _EXCLUDED]
    chosen = list(range(min(limit, len(ranking))))
    granted: list[_Wish] = []
    for bits, least in _wishes(judged, client) if len(chosen) > 1 else ():
        wish = _Wish(bits[ranking].tolist(), least)
        chosen = _granting(wish, chosen, granted)
        granted += [wish] if wish.holds(chosen) else []
    return tuple(assemble.match_at(judged, int(ranking[place]), client, rank=place + 1) for place in sorted(chosen))


def _granting(wish: _Wish, chosen: list[int], granted: Sequence[_Wish]) -> list[int]:
    """Give a list that grants the wish too, with the best row kept and no granted wish lost, where there is one."""
    if wish.holds(chosen):
        return chosen
    for place in range(len(wish.bits)):
        if wish.holds([*chosen, place]):
            for trial in _with_room_for(place, chosen):
                if all(kept.holds(trial) for kept in (wish, *granted)):
                    return trial
    return chosen


def _with_room_for(place: int, chosen: Sequence[int]) -> Iterator[list[int]]:
    """Give the lists in which one place, the last first, makes room; the best row always stays."""
    for given_up in range(len(chosen) - 1, 0, -1):
        yield [*chosen[:given_up], *chosen[given_up + 1 :], place]


def _wishes(judged: Judgement, client: Client) -> Iterator[tuple[NDArray[np.uint64], int]]:
    """Give for each wish the bits of every row and how many different ones a list should hold."""
    rows = judged.rows
    if area_of(judged.need) != "meetings":
        yield _other_operator(judged), 2
        return
    open_minded = not client.pathways or len(client.pathways) > 1
    if open_minded or client.mandate:
        yield has_any(rows[PATHWAY_SET.name], pathway_mask(_SECULAR)).astype(np.uint64), 1
    if open_minded:
        yield rows[PATHWAY_SET.name], 2
        yield _welcomes_medicine(rows), 1


def _other_operator(judged: Judgement) -> NDArray[np.uint64]:
    """Tell the rows of the operator of the best row (1) from the others (2)."""
    _, name, organization = (judged.rows[column.name] for column in NAME_KEYS)
    operator = np.where(organization == 0, name, organization)
    return np.where(operator == operator[judged.order[0]], 1, 2).astype(np.uint64)


def _welcomes_medicine(rows: Rows) -> NDArray[np.uint64]:
    by_fellowship: Mask = rows[STANCE.name] == STANCES.index("yes")
    return (by_fellowship | has_any(rows[PATHWAY_SET.name], pathway_mask(_WELCOMING))).astype(np.uint64)
