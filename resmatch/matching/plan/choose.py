"""Choosing one first place for each need so that the choices go together, and backups from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from resmatch.matching import assemble
from resmatch.matching.client import Client
from resmatch.matching.judge import Judgement
from resmatch.matching.outcome import Tier
from resmatch.matching.plan.clashes import offered_medicines, refuses_all, unavoidable, ways_to_go
from resmatch.matching.result import Match

POOL = 12
"""How many of the best places of a need are looked at for a choice that goes with the others."""
_OPEN_TIERS = (Tier.FITS, Tier.CALL_FIRST)


def pool_of(judged: Judgement, client: Client) -> tuple[Match, ...]:
    """Give the best places of one need that are not set aside."""
    return tuple(islice(assemble.ranked(judged, client, _OPEN_TIERS), POOL))


def choose(pools: Mapping[str, tuple[Match, ...]], client: Client) -> dict[str, Match]:
    """Choose a first place for each need in the order given.

    The best place of a need is taken unless it clashes with what is already chosen and a later one of the
    same tier does not.
    """
    chosen: dict[str, Match] = {}
    for need, pool in pools.items():
        if pool:
            same_tier = [match for match in pool if match.tier is pool[0].tier]
            chosen[need] = next((match for match in same_tier if _goes_with(match, chosen, client)), pool[0])
    return chosen


def backups_for(first: Match, pool: tuple[Match, ...], *, most: int) -> tuple[Match, ...]:
    """Give the next places, those of another operator first, each group in rank order."""
    others = [match for match in pool if match.resource.id != first.resource.id]
    others.sort(key=lambda match: match.resource.organization == first.resource.organization)
    return tuple(others[:most])


def _goes_with(match: Match, chosen: Mapping[str, Match], client: Client) -> bool:
    return not any(_clash(match, other, client) for other in chosen.values() if other.resource.id != match.resource.id)


def _clash(match: Match, other: Match, client: Client) -> bool:
    if unavoidable(ways_to_go(match, client.now), ways_to_go(other, client.now)):
        return True
    pairs = ((match, other), (other, match))
    return any(
        bool(medicines) and refuses_all(place, medicines)
        for clinic, place in pairs
        for medicines in [offered_medicines(clinic, client)]
    )
