"""In which order the places of an answer are shown. Ranks, scores and tiers never change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from math import inf

from resmatch.matching.contact import sessions_of
from resmatch.matching.outcome import TIERS
from resmatch.matching.result import Match, MatchResult
from resmatch.schedule import next_start, open_state
from resmatch.text import fold

_Key = Callable[[Match, datetime], tuple[float | str, ...]]


def _by_score(match: Match, now: datetime) -> tuple[float | str, ...]:
    return (match.rank,)


def _by_distance(match: Match, now: datetime) -> tuple[float | str, ...]:
    return (inf if match.miles is None else match.miles, match.rank)


def _by_name(match: Match, now: datetime) -> tuple[float | str, ...]:
    return (fold(match.resource.name), match.rank)


def _soonest(match: Match, now: datetime) -> tuple[float | str, ...]:
    sessions = sessions_of(match.resource)
    if open_state(sessions, now).open:
        return (now.timestamp(), match.rank)
    begins = next_start(sessions, now)
    return (inf if begins is None else begins.timestamp(), match.rank)


ORDERS: dict[str, _Key] = {
    "score": _by_score,
    "distance": _by_distance,
    "soonest": _soonest,
    "name": _by_name,
}
"""Name of an order to its key; places that fit always come before those to call first."""


def in_order(result: MatchResult, order: str, *, limit: int) -> MatchResult:
    """Return the same answer with the places of each need in another order, at most ``limit`` of them.

    Unknown distances and times come last; ties keep the order of ranks.
    """
    key, now = ORDERS[order], datetime.fromisoformat(result.now)

    def place(match: Match) -> tuple[int, tuple[float | str, ...]]:
        return TIERS.index(match.tier), key(match, now)

    needs = (replace(need, matches=tuple(sorted(need.matches, key=place)[:limit])) for need in result.needs)
    return replace(result, needs=tuple(needs))
