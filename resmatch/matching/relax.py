"""What one change would find: near misses, and changes with their true counts.

A change is only offered when judging again with it really finds more. Nothing is offered that goes
against a safety fact: age, gender rules, medicine, places to avoid and the like are never loosened.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from resmatch.matching import assemble
from resmatch.matching.client import Client
from resmatch.matching.index import Index
from resmatch.matching.judge import Judgement, judge
from resmatch.matching.outcome import Outcome, hard_outcomes
from resmatch.matching.payers import SELF_PAY
from resmatch.matching.places import miles
from resmatch.matching.profile import Weights
from resmatch.matching.result import Match, Relaxation
from resmatch.matching.understood import who_words

MOST_NEAR_MISSES = 2
MOST_RELAXATIONS = 4
_ROUND_MILES = (5, 10, 15, 25, 50, 100, 250)
_GIVEN_UP = {
    "busy": "with the blocked times free",
    "max_upfront": "with help for the first payment",
    "max_week": "with a higher weekly cost",
}
"""Limits of the client that may be given up, and how that is said."""


@dataclass(frozen=True, slots=True)
class _Change:
    """One thing the client could change: how it is said, typed and done."""

    words: str
    option: str
    apply: Callable[[Client], Client]


def near_misses(judged: Judgement, client: Client) -> tuple[Match, ...]:
    """Give the best listings that only one hard conflict keeps out."""
    conflicts = np.zeros(len(judged.rows), dtype=np.int16)
    for grades in judged.check_grades:
        conflicts += hard_outcomes(grades) == Outcome.CONFLICT
    best = sorted(np.flatnonzero(conflicts == 1).tolist(), key=lambda place: (-judged.score[place], place))
    return tuple(
        assemble.match_at(judged, position, client, rank=rank)
        for rank, position in enumerate(best[:MOST_NEAR_MISSES], start=1)
    )


def relaxations(index: Index, need: str, client: Client, *, weights: Weights) -> tuple[Relaxation, ...]:
    """Give the single changes that would find something; pairs of changes where no single one does."""
    numbers = index.answering(need)
    changes = tuple(_changes(index, need, client, weights))

    def tried(*change: _Change) -> Relaxation | None:
        changed = client
        for one in change:
            changed = one.apply(changed)
        found = assemble.counts(judge(index, numbers, need, changed, weights=weights))
        now = assemble.counts(judge(index, numbers, need, client, weights=weights))
        if found.fits + found.call_first <= now.fits + now.call_first:
            return None
        words = " and ".join(one.words for one in change)
        return Relaxation(words, " ".join(one.option for one in change), found.fits, found.call_first)

    single = [found for change in changes if (found := tried(change))]
    pairs = [found for pair in combinations(changes, 2) if (found := tried(*pair))] if not single else []
    best = sorted(single or pairs, key=lambda row: (-row.fits, -row.call_first, row.change))
    return tuple(best[:MOST_RELAXATIONS])


def _changes(index: Index, need: str, client: Client, weights: Weights) -> Iterator[_Change]:
    yield from _wider(index, need, client, weights)
    if client.insurance and not SELF_PAY & set(client.insurance):
        yield _pay_otherwise(client)
    if client.children:
        option = f"--who {who_words(client.replace(children=None))}".removesuffix(" ")
        yield _Change("if the children can stay elsewhere", option, _without("children"))
    for field, words in _GIVEN_UP.items():
        if getattr(client, field) not in (None, ()):
            yield _Change(words, f"leave out --{field.replace('_', '-')}", _without(field))
    for wish in sorted(client.must):
        yield _drop_must(wish)


def _without(field: str) -> Callable[[Client], Client]:
    empty = () if field == "busy" else None
    return lambda client: client.replace(**{field: empty})


def _wider(index: Index, need: str, client: Client, weights: Weights) -> Iterator[_Change]:
    """Offer the smallest round radius beyond the present one that reaches another listing."""
    if client.within is None:
        return
    judged = judge(index, index.answering(need), need, client.replace(within=None), weights=weights)
    away = miles(judged.rows, client)
    reached = np.sort(away[(judged.first_conflict < 0) & (away > client.within)])
    if len(reached):
        radius = next((step for step in _ROUND_MILES if step >= reached[0]), int(np.ceil(reached[0])))
        yield _Change(f"go up to {radius} mi", f"--within {radius}mi", lambda c: c.replace(within=float(radius)))


def _pay_otherwise(client: Client) -> _Change:
    payers = ",".join([*client.insurance, "sliding_scale"])
    return _Change(
        "pay another way",
        f"--insurance {payers}",
        lambda c: c.replace(insurance=(*c.insurance, "sliding_scale")),
    )


def _drop_must(wish: str) -> _Change:
    return _Change(
        f"with {wish} as a wish, not a must",
        f"--prefer {wish}",
        lambda c: c.replace(must=c.must - {wish}, prefer=c.prefer | {wish}),
    )
