"""From grades to matches: the sentences, points and verdicts of the rows that are shown.

Nothing is judged here. A sentence is asked for the very grade that ranked the row.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice

import numpy as np

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import Record
from resmatch.matching.contact import contact_of
from resmatch.matching.criterion import Criterion, state_of
from resmatch.matching.freshness import checked_on, limit_days
from resmatch.matching.judge import Judgement
from resmatch.matching.labels import labels_of
from resmatch.matching.listing import Listing
from resmatch.matching.outcome import AGED, SOFT, TIERS, Grades, Outcome, Tier, is_soft, outcome_of, variant_of
from resmatch.matching.places import is_about, miles
from resmatch.matching.provenance import source_of
from resmatch.matching.result import Counts, Match, Reason, SetAside, Verdict

_MILES_DIGITS = 1


def counts(judged: Judgement) -> Counts:
    """Count the tiers of one need."""
    return counts_of(judged.tier)


def counts_of(tier: Grades) -> Counts:
    """Count tiers, given as places in ``outcome.TIERS``."""
    fits, call_first, excluded = (int((tier == place).sum()) for place in range(len(TIERS)))
    return Counts(len(tier), fits, call_first, excluded)


def set_aside(judged: Judgement) -> tuple[SetAside, ...]:
    """Count what was set aside by its first reason, most frequent first."""
    found = []
    for place, check in enumerate(judged.checks):
        number = int((judged.first_conflict == place).sum())
        if number:
            found.append(SetAside(check.name, check.label or check.name.replace("_", " "), number))
    return tuple(sorted(found, key=lambda row: (-row.count, row.reason)))


def ranked(judged: Judgement, client: Client, tiers: tuple[Tier, ...]) -> Iterator[Match]:
    """Give the matches of some tiers, best first, each made only when it is asked for."""
    wanted = [TIERS.index(tier) for tier in tiers]
    keep = np.isin(judged.tier[judged.order], wanted)
    for rank, position in enumerate(judged.order[keep].tolist(), start=1):
        yield match_at(judged, position, client, rank=rank)


def first(matches: Iterator[Match], limit: int) -> tuple[Match, ...]:
    """Take at most ``limit`` matches."""
    return tuple(islice(matches, limit))


def match_at(judged: Judgement, position: int, client: Client, *, rank: int) -> Match:
    """Make the match of one judged row."""
    record = judged.rows.index.records[int(judged.rows.numbers[position])]
    listing = Listing(record)
    away = float(miles(judged.rows, client)[position])
    return Match(
        resource=listing,
        need=judged.need,
        rank=rank,
        tier=TIERS[judged.tier[position]],
        score=int(judged.score[position]),
        reasons=tuple(_reasons(judged, position, record, client)),
        checks=tuple(_verdicts(judged, position, record, client)),
        miles=None if np.isnan(away) else round(away, _MILES_DIGITS),
        about=is_about(record, client),
        labels=labels_of(record),
        contact=contact_of(listing, client),
    )


def _reasons(judged: Judgement, position: int, record: Record, client: Client) -> Iterator[Reason]:
    for place, criterion in enumerate(judged.criteria):
        grade = int(judged.criterion_grades[place][position])
        asked, listed = criterion.asked(client), criterion.shown(record, client)
        yield Reason(
            criterion=criterion.name,
            state=state_of(grade),
            points=int(judged.points(place)[position]),
            of=judged.of[place],
            asked=asked,
            listed=listed,
            text=criterion.sentence(grade, listed, asked),
            field=criterion.field,
            source=source_of(record, criterion.group),
            as_of=_as_of(record, criterion),
        )


def _verdicts(judged: Judgement, position: int, record: Record, client: Client) -> Iterator[Verdict]:
    for check, grades in zip(judged.checks, judged.check_grades, strict=True):
        grade = int(grades[position])
        if outcome_of(grade) is not Outcome.NA:
            yield _verdict(check, grade, record, client)


def _verdict(check: Check, grade: int, record: Record, client: Client) -> Verdict:
    outcome = outcome_of(grade)
    asked, listed = check.asked(client), check.shown(record, client)
    opens = check.opens_on(record, client) if outcome is Outcome.CONFLICT else None
    needs_answer = outcome in (Outcome.ASK, Outcome.VERIFY)
    return Verdict(
        check=check.name,
        outcome=outcome,
        hard=not is_soft(grade),
        text=_told(check, grade, record, client, opens),
        question=check.question(grade & ~SOFT, listed) if needs_answer else "",
        topic=check.topic if needs_answer else "",
        asked=asked,
        listed=listed,
        field=check.field,
        source=source_of(record, check.group),
        as_of=_as_of(record, check),
        opens_on=opens.isoformat() if opens else None,
        old=_is_old(check, record, client),
    )


def _told(check: Check, grade: int, record: Record, client: Client, opens: date | None) -> str:
    listed, asked = check.shown(record, client), check.asked(client)
    if variant_of(grade) == AGED:
        return f"{check.sentence(Outcome.MET, listed, asked)} ({_when_checked(check, record)}: ask again)"
    text = check.sentence(grade & ~SOFT, listed, asked)
    if opens:
        return f"{text}; opens to you on {opens.isoformat()}"
    if outcome_of(grade) is Outcome.CONFLICT and _is_old(check, record, client):
        return f"{text} (old information, {_when_checked(check, record)})"
    return text


def _when_checked(check: Check, record: Record) -> str:
    checked = checked_on(record, check.group)
    return f"last checked {checked.isoformat()}" if checked else "nobody has said when this was checked"


def _is_old(check: Check, record: Record, client: Client) -> bool:
    checked = checked_on(record, check.group) if check.group else None
    assert client.now is not None, "a client is resolved before it is judged"
    return checked is not None and (client.now.date() - checked).days > limit_days(record, check.group)


def _as_of(record: Record, reason: Check | Criterion) -> str | None:
    checked = checked_on(record, reason.group)
    return checked.isoformat() if checked else None
