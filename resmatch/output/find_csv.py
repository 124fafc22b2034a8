"""The answer to ``find`` as a table for spreadsheets: one row a place, alerts as the first rows."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from resmatch.matching.listing import DEMO_BANNER
from resmatch.matching.result import Match, MatchResult
from resmatch.output.alert_block import shows_demo
from resmatch.output.listing_words import hours_words
from resmatch.text import spreadsheet_cell

COLUMNS = (
    "need",
    "rank",
    "tier",
    "score",
    "id",
    "name",
    "kind",
    "type",
    "distance_mi",
    "phone",
    "say",
    "hours",
    "address",
    "website",
    "ask",
    "checked",
    "demo",
)


def find_csv(result: MatchResult) -> str:
    """Return the places as CSV with a heading; unknown values are empty.

    Alerts, and the banner of invented places, are rows whose tier is ``alert`` or ``notice``: they come
    first. A cell that a spreadsheet would run as a formula starts with an apostrophe.
    """
    text = io.StringIO()
    rows = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\n")
    rows.writeheader()
    rows.writerows({name: spreadsheet_cell(value) for name, value in row.items()} for row in _rows(result))
    return text.getvalue()


def _rows(result: MatchResult) -> Iterator[dict[str, object]]:
    for alert in result.alerts:
        yield {"tier": "alert", "name": alert.title, "say": " ".join(alert.lines)}
    if result.alerts_alone:
        return
    if shows_demo(result):
        yield {"tier": "notice", "name": DEMO_BANNER}
    for need in result.needs:
        yield from map(_row, need.matches)


def _row(match: Match) -> dict[str, object]:
    listing, contact = match.resource, match.contact
    return {
        "need": match.need,
        "rank": match.rank,
        "tier": match.tier.value,
        "score": match.score,
        "id": listing.id,
        "name": listing.name,
        "kind": listing.kind,
        "type": listing.type,
        "distance_mi": match.miles,
        "phone": contact["phone"],
        "say": contact["say"],
        "hours": hours_words(listing, contact),
        "address": listing.address,
        "website": contact["website"],
        "ask": " | ".join(match.call_questions),
        "checked": listing.text("verified.date"),
        "demo": "yes" if listing.demo else "no",
    }
