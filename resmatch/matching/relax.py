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
from resmatch.matching.index import Index, Rows
from resmatch.matching.judge import Judgement, tiers_for_need
from resmatch.matching.outcome import TIERS, Grades, Outcome, Tier, hard_outcomes
from resmatch.matching.payers import SELF_PAY
from resmatch.matching.places import miles
from resmatch.matching.result import Counts, Match, Relaxation
from resmatch.matching.who import who_words

MOST_NEAR_MISSES = 2
MOST_RELAXATIONS = 4
NEVER_A_NEAR_MISS = frozenset(
    {"avoid", "closed", "minor", "age", "gender", "gender_policy", "registry", "no_faith", "never_pathway"}
)
"""Checks that nobody should be sent past: what they set aside is not held out as nearly right."""
_EXCLUDED = TIERS.index(Tier.EXCLUDED)
_ROUND_MILES = (5, 10, 15, 25, 50, 100, 250)
_GIVEN_UP = {
    "busy": ("with the blocked times free", "leave out --busy"),
    "max_upfront": ("with help for the first payment", "leave out max_upfront in the profile"),
    "max_week": ("with a higher weekly cost", "leave out max_week in the profile"),
}
"""Limits of the client that may be given up: how that is said, and what to do to the line."""


@dataclass(frozen=True, slots=True)
class _Change:
    """One thing the client could change: how it is said, typed and done."""

    words: str
    option: str
    apply: Callable[[Client], Client]


@dataclass(frozen=True, slots=True)
class _Question:
    """What is asked again with each change."""

    index: Index
    need: str
    client: Client

    def tiers(self, client: Client) -> tuple[Rows, Grades]:
        """Give the rows and tiers of the need for a changed client."""
        return tiers_for_need(self.index, self.need, client)

    def counts(self, client: Client) -> Counts:
        """Count the tiers of the need for a changed client."""
        return assemble.counts_of(self.tiers(client)[1])


def near_misses(judged: Judgement, client: Client) -> tuple[Match, ...]:
    """Give the best listings that only one hard conflict keeps out, where that conflict may ever give way."""
    conflicts = np.zeros(len(judged.rows), dtype=np.int16)
    firm = np.zeros(len(judged.rows), dtype=np.bool_)
    for check, grades in zip(judged.checks, judged.check_grades, strict=True):
        conflict = hard_outcomes(grades) == Outcome.CONFLICT
        conflicts += conflict
        firm |= conflict & (check.name in NEVER_A_NEAR_MISS)
    near = np.flatnonzero((conflicts == 1) & ~firm)
    best = near[np.argsort(-judged.score[near], kind="stable")][:MOST_NEAR_MISSES]
    return tuple(
        assemble.match_at(judged, position, client, rank=rank) for rank, position in enumerate(best.tolist(), start=1)
    )


def relaxations(index: Index, need: str, client: Client) -> tuple[Relaxation, ...]:
    """Give the single changes that would find something; pairs of changes where no single one does."""
    question = _Question(index, need, client)
    now = question.counts(client)
    single = [found for change in _singles(question) if (found := _tried(question, now, change))]
    pairs = [found for pair in _pairs(question) if (found := _tried(question, now, *pair))] if not single else []
    best = sorted(single or pairs, key=lambda row: (-row.fits, -row.call_first, row.change))
    return tuple(best[:MOST_RELAXATIONS])


def _tried(question: _Question, now: Counts, *changes: _Change) -> Relaxation | None:
    changed = question.client
    for change in changes:
        changed = change.apply(changed)
    found = question.counts(changed)
    if found.fits <= now.fits and found.fits + found.call_first <= now.fits + now.call_first:
        return None
    words = " and ".join(change.words for change in changes)
    return Relaxation(words, "; ".join(change.option for change in changes), found.fits, found.call_first)


def _singles(question: _Question) -> Iterator[_Change]:
    yield from _wider(question, question.client)
    yield from _changes(question.client)


def _pairs(question: _Question) -> Iterator[tuple[_Change, _Change]]:
    """Give pairs of changes; how far to go beside another change depends on what that one opens."""
    changes = tuple(_changes(question.client))
    for change in changes:
        yield from ((wider, change) for wider in _wider(question, change.apply(question.client)))
    yield from combinations(changes, 2)


def _changes(client: Client) -> Iterator[_Change]:
    """Give every change but that of the distance."""
    if client.insurance and not client.can_self_pay and not SELF_PAY & set(client.insurance):
        yield _pay_otherwise(client)
    if client.children:
        rest = who_words(client.replace(children=None))
        option = f"--who {rest}" if rest else "leave out --who"
        yield _Change("if the children can stay elsewhere", option, lambda c: c.replace(children=None))
    for field, (words, option) in _GIVEN_UP.items():
        if getattr(client, field) not in (None, ()):
            yield _Change(words, option, _without(field))
    for wish in sorted(client.must):
        yield _drop_must(wish)


def _without(field: str) -> Callable[[Client], Client]:
    empty = () if field == "busy" else None
    return lambda client: client.replace(**{field: empty})


def _wider(question: _Question, client: Client) -> Iterator[_Change]:
    """Offer the smallest round radius beyond the present one that reaches another listing."""
    if client.within is None:
        return
    rows, tier = question.tiers(client.replace(within=None))
    away = miles(rows, client)
    reached = np.sort(away[(tier != _EXCLUDED) & (away > client.within)])
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
