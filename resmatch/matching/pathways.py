"""Recovery pathways of listings and clients as bit sets over the pathway vocabulary."""

from __future__ import annotations

from collections.abc import Iterable

from resmatch.matching.client import Client
from resmatch.matching.columns import Record, bits, word_set
from resmatch.matching.groups import GROUP_KEYS, fellowship_of
from resmatch.text import join_words
from resmatch.vocab import PATHWAYS

FAITH = "faith"
TWELVE_STEP = "twelve_step"
ALL_RECOVERY = "all_recovery"


def pathways_of(record: Record) -> tuple[str, ...]:
    """Name the pathways of a listing: those it lists, else those of its fellowship."""
    own = record.get("pathways")
    if isinstance(own, list | tuple) and own:
        return tuple(str(pathway) for pathway in own)
    fellowship = fellowship_of(record)
    return fellowship.words("pathways") if fellowship else ()


PATHWAY_SET = word_set("pathway set", ("pathways", *GROUP_KEYS), PATHWAYS.ids, pathways_of)
"""The pathways of a listing as a bit set over ``PATHWAYS.ids``; 0 where nobody said."""


def with_narrower(pathways: Iterable[str]) -> frozenset[str]:
    """Add what stands under each pathway: faith holds every faith."""
    return frozenset(below for pathway in pathways for below in PATHWAYS.under(pathway))


def pathway_mask(pathways: Iterable[str]) -> int:
    """Give the bit set of pathways and of what stands under them."""
    return bits(PATHWAYS.ids, with_narrower(pathways))


def is_faith(pathway: str) -> bool:
    """Tell whether a pathway is a faith."""
    return PATHWAYS.root(pathway) == FAITH


def refuses_faith(client: Client) -> bool:
    """Tell whether the client wants no religious content; who wants one faith may refuse another."""
    if client.faith_ok is False or FAITH in client.never:
        return True
    wants_a_faith = any(map(is_faith, (*client.pathways, *client.pathways_open)))
    return any(map(is_faith, client.never)) and not wants_a_faith


def pathway_words(pathways: Iterable[str]) -> str:
    """Say pathways in words: "12-step and Buddhist"."""
    return join_words([PATHWAYS.label(pathway) for pathway in pathways])
