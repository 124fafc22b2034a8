"""The one way from a client and an index to a result: needs, judging, matches, what else helps.

Pure: no files, no clock, no network. The same index, client, weights and ``now`` give the same bytes.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import numpy as np

from resmatch.errors import UnknownResource
from resmatch.matching import alerts, assemble
from resmatch.matching.client import Client
from resmatch.matching.helplines import HELP_NOW, people_to_call
from resmatch.matching.index import Index
from resmatch.matching.judge import judge, judge_need
from resmatch.matching.notes import notes_for
from resmatch.matching.outcome import Tier
from resmatch.matching.profile import DEFAULT, Weights
from resmatch.matching.questions import questions_for
from resmatch.matching.relax import near_misses, relaxations
from resmatch.matching.result import Match, MatchResult, NeedResult
from resmatch.matching.understood import understood
from resmatch.matching.variety import shortlist
from resmatch.vocab import NEEDS

SHOWN_PER_NEED = 3
PAPERS = "id_documents"
A_CHOICE = 3
"""With fewer fits than this, what one change would find is worked out too."""


def match_index(
    index: Index, client: Client, *, limit: int = SHOWN_PER_NEED, weights: Weights = DEFAULT
) -> MatchResult:
    """Answer a resolved client from an index; at most ``limit`` matches are shown for a need."""
    raised = alerts.alerts_for(client)
    needs = alerts.needs_in_order(client)
    answers = tuple(_need_result(index, need, client, limit=limit, weights=weights) for need in needs)
    return MatchResult(
        alerts=raised,
        alerts_alone=alerts.stands_alone(raised, client),
        understood=understood(client),
        needs=answers,
        catalog=index.facts,
        weights=weights.name,
        now=_now(client).isoformat(),
        notes=() if any(answer.counts.fits or answer.counts.call_first for answer in answers) else (HELP_NOW,),
        also_needs=_also_needs(client, needs),
    )


def explain_row(index: Index, row: int, client: Client, need: str, *, weights: Weights = DEFAULT) -> Match:
    """Explain one listing for one need, whether it fits or not; the rank is its place among all."""
    judged = judge_need(index, need, client, weights)
    found = np.flatnonzero(judged.rows.numbers == row)
    if not len(found):
        judged = judge(index, np.array([row], dtype=np.int32), need, client, weights=weights)
        return assemble.match_at(judged, 0, client, rank=0)
    rank = int(np.flatnonzero(judged.order == found[0])[0]) + 1
    return assemble.match_at(judged, int(found[0]), client, rank=rank)


def row_called(index: Index, resource_id: str) -> int:
    """Give the row of a listing by its id; raises UnknownResource."""
    row = index.row_of(resource_id)
    if row is None:
        raise UnknownResource(resource_id)
    return row


def _need_result(index: Index, need: str, client: Client, *, limit: int, weights: Weights) -> NeedResult:
    judged = judge_need(index, need, client, weights)
    found = assemble.counts(judged)
    best = shortlist(judged, client, limit=limit)
    misses = near_misses(judged, client) if not found.fits else ()
    return NeedResult(
        need=need,
        label=NEEDS.label(need),
        why="" if need in client.needs else "added for safety",
        counts=found,
        matches=best,
        excluded=(),
        excluded_by=assemble.set_aside(judged),
        near_misses=misses,
        relaxations=relaxations(index, need, client) if found.fits < A_CHOICE else (),
        questions=questions_for(judged),
        people_to_call=people_to_call(client, need),
        notes=notes_for(client, need),
    )


def with_excluded(result: MatchResult, index: Index, client: Client, *, weights: Weights = DEFAULT) -> MatchResult:
    """Give the same result with every set-aside listing and its reasons filled in."""
    filled = [
        replace(
            need,
            excluded=tuple(assemble.ranked(judge_need(index, need.need, client, weights), client, (Tier.EXCLUDED,))),
        )
        for need in result.needs
    ]
    return replace(result, needs=tuple(filled))


def _also_needs(client: Client, answered: tuple[str, ...]) -> tuple[str, ...]:
    """Suggest needs beside those answered: what was read too, and papers where some are missing (row A5)."""
    suggested = (*client.also_needs, *((PAPERS,) if client.missing_documents else ()))
    return tuple(need for need in dict.fromkeys(suggested) if need not in answered)


def _now(client: Client) -> datetime:
    assert client.now is not None, "a client is resolved before it is judged"
    return client.now
