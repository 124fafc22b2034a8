"""How to reach a listing now: number, what to say, whether it is open at this moment."""

from __future__ import annotations

from typing import Any

from resmatch.matching.client import Client
from resmatch.matching.columns import pluck
from resmatch.matching.listing import Listing
from resmatch.schedule import Session, describe, describe_open, open_state

OWNS = ("T5",)
"""Rows of match_semantics.yaml this module answers for."""
ANSWERING_KINDS = ("intake", "hours")


def contact_of(listing: Listing, client: Client) -> dict[str, Any]:
    """Give phone, text line, website, what to say, hours in words and open or closed as of now.

    Values the catalog does not give are None; unknown hours are never shown as open.
    """
    sessions = answering_sessions(listing)
    state = open_state(sessions, client.now) if client.now else None
    return {
        "phone": listing.phone,
        "text_line": listing.text("text_line"),
        "website": listing.text("website"),
        "say": _say(listing),
        "hours": describe(sessions) or None,
        "open_now": state.open if state else None,
        "open_text": describe_open(state, client.now) if state and client.now else None,
    }


def answering_sessions(listing: Listing) -> tuple[Session, ...]:
    """Give the hours in which someone answers: intake hours where there are any, else opening hours."""
    sessions = sessions_of(listing)
    for kind in ANSWERING_KINDS:
        found = tuple(session for session in sessions if session.kind == kind)
        if found:
            return found
    return ()


def sessions_of(listing: Listing) -> tuple[Session, ...]:
    """Give all schedule rows of a listing."""
    rows = listing.record.get("schedules")
    return tuple(Session.from_record(row) for row in rows) if isinstance(rows, list | tuple) else ()


def _say(listing: Listing) -> str | None:
    said = pluck(listing.record, "intake.say") or listing.phone_record().get("description")
    press = listing.text("helpline.press")
    return f"press {press}" if press and not said else (str(said) if said else None)
