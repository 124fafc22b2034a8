"""Listings whose check is older than the limit of their kind, in the order in which to call.

A crisis line is never called: for it, and for a place without a number, the website is read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from resmatch.catalog import Catalog
from resmatch.matching.call_script import call_script
from resmatch.matching.client import Client
from resmatch.matching.contact import answering_sessions
from resmatch.matching.engine import explain_row
from resmatch.matching.freshness import checked_on
from resmatch.matching.index import Index
from resmatch.matching.listing import Listing
from resmatch.schedule import describe
from resmatch.upkeep.check_made import is_crisis_line
from resmatch.upkeep.stale.harm import Harm, harms
from resmatch.upkeep.stale.searches import PEOPLE
from resmatch.vocab import STALENESS

QUESTIONS = 6
"""At most this many questions about the place: a call takes a minute."""
OLDEST = 4.0
"""An age counts at most this many times its limit; a listing that was never checked counts as that old."""

_GONE = frozenset({"defunct", "inactive"})


class Way(StrEnum):
    """How a listing is checked."""

    CALL = "call"
    WEBSITE = "website"
    EMAIL = "email"
    LOOK = "look it up"


@dataclass(frozen=True, slots=True)
class Due:
    """One listing that is due: how to reach it, how old its check is, what to ask, and why it stands here.

    ``checked`` is None where nobody ever checked it; ``limit`` is the days its kind allows.
    """

    listing: Listing
    way: Way
    checked: date | None
    limit: int
    hours: str
    harm: Harm
    weight: float
    script: tuple[str, ...]

    def days(self, today: date) -> int | None:
        """Return how many days ago it was checked; None for never."""
        return (today - self.checked).days if self.checked else None

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {
            "id": self.listing.id,
            "name": self.listing.name,
            "kind": self.listing.kind,
            "way": self.way.value,
            "phone": self.listing.phone if self.way is Way.CALL else None,
            "website": self.listing.text("website"),
            "hours": self.hours or None,
            "checked": self.checked.isoformat() if self.checked else None,
            "recheck_days": self.limit,
            "shown": self.harm.shown,
            "searches": self.harm.searches,
            "open_questions": self.harm.open_questions,
            "weight": round(self.weight, 1),
            "ask": list(self.script),
            "demo": self.listing.demo,
            "source": {"file": self.listing.file, "line": self.listing.line},
        }


def due_listings(catalog: Catalog, index: Index, now: datetime) -> tuple[Due, ...]:
    """Return the listings that are due, the one whose errors would hurt most people first."""
    limits = {info.name: info.staleness.recheck if info.staleness else {} for info in catalog.info}
    today = now.date()
    rows = {
        row: limit
        for row, record in enumerate(index.records)
        if (limit := _limit(record, limits)) is not None and _is_due(record, limit, today)
    }
    measured = harms(index, now, rows)
    found = [_due(index, row, limit, measured[row], now) for row, limit in rows.items()]
    return tuple(sorted(found, key=lambda due: (-due.weight, due.listing.name, due.listing.id)))


def recheck_days(kind: str, policy: Mapping[str, int]) -> int:
    """Return the days between two checks of a kind; a catalog's own policy can only be tighter."""
    own = STALENESS["recheck"][kind]
    return min(own, policy.get(kind, own))


def _limit(record: Mapping[str, Any], limits: Mapping[str, Mapping[str, int]]) -> int | None:
    if record.get("status") in _GONE:
        return None
    return recheck_days(record["kind"], limits.get(record.get("source", {}).get("catalog"), {}))


def _is_due(record: Mapping[str, Any], limit: int, today: date) -> bool:
    checked = checked_on(record)
    return checked is None or (today - checked).days > limit


def _due(index: Index, row: int, limit: int, harm: Harm, now: datetime) -> Due:
    listing = Listing(index.records[row])
    checked = checked_on(listing.record)
    days = (now.date() - checked).days if checked else None
    age = OLDEST if days is None else min(OLDEST, days / max(limit, 1))
    way = _way(listing)
    return Due(
        listing=listing,
        way=way,
        checked=checked,
        limit=limit,
        hours=describe(answering_sessions(listing)),
        harm=harm,
        weight=harm.of_age(age),
        script=_script(index, row, now) if way is Way.CALL else (),
    )


def _way(listing: Listing) -> Way:
    if listing.phone and not is_crisis_line(listing.record):
        return Way.CALL
    if listing.text("website"):
        return Way.WEBSITE
    return Way.EMAIL if listing.text("email") and not is_crisis_line(listing.record) else Way.LOOK


def _script(index: Index, row: int, now: datetime) -> tuple[str, ...]:
    """Return what to say: the opening, the questions that most of the invented people would have, the end."""
    need = next((need for need, rows in sorted(index.made_for.items()) if row in rows), "")
    scripts: list[tuple[str, ...]] = []
    questions: Counter[str] = Counter()
    for facts in PEOPLE if need else ():
        client = Client(needs=(need,), **facts).resolve(now=now)  # type: ignore[arg-type]
        match = explain_row(index, row, client, need)
        scripts.append(call_script(match))
        questions.update(match.call_questions)
    if not scripts:
        return ()
    most = [question for question, _ in questions.most_common(QUESTIONS)]
    around = dict.fromkeys(line for script in scripts for line in script if line not in questions)
    opening, *closing = around
    return (opening, *most, *closing)
