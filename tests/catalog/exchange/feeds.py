"""Invented meetings for the tests; no such group meets anywhere."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from resmatch.catalog.exchange import Import
from resmatch.catalog.exchange.meeting_guide import Settings, import_meeting_guide

TODAY = date(2026, 11, 21)
SETTINGS = Settings(today=TODAY, fellowship="aa", time_zone="America/New_York")


def row(**fields: Any) -> dict[str, Any]:
    """Return a meeting in a room on Tuesday evening, changed by ``fields``; None takes a field away."""
    meeting = {
        "name": "Lamplight Group",
        "slug": "lamplight",
        "day": 2,
        "time": "18:30",
        "end_time": "19:30",
        "types": ["O", "D"],
        "formatted_address": "12 Lantern Way, Worcester, MA 01609, USA",
        "latitude": 42.27,
        "longitude": -71.81,
        "updated": "2026-10-02 10:00:00",
        **fields,
    }
    return {name: value for name, value in meeting.items() if value is not None}


def imported(*rows: object, settings: Settings = SETTINGS) -> Import:
    """Import these rows."""
    return import_meeting_guide(json.dumps(rows).encode(), "feed.json", settings)


def record(**fields: Any) -> dict[str, Any]:
    """Return the record of the one entry that ``row(**fields)`` gives."""
    found = imported(row(**fields))
    assert not found.account.not_taken, found.account.not_taken
    return found.entries[0].record()


def reason(**fields: Any) -> str:
    """Return why ``row(**fields)`` is not taken."""
    (refused,) = imported(row(**fields)).account.not_taken
    return refused.reason


def left_out(**fields: Any) -> list[tuple[str, str]]:
    """Return the facts of ``row(**fields)`` that are not taken, with the reasons."""
    return [(fact.field, fact.reason) for fact in imported(row(**fields)).account.left_out]


def guesses(**fields: Any) -> list[tuple[str, str]]:
    """Return what is guessed of ``row(**fields)``."""
    return [(guess.what, guess.text) for guess in imported(row(**fields)).account.guesses]
