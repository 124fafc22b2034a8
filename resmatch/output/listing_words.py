"""A listing in a few words: what it is, how to reach it, when it was checked. For one block of a page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from resmatch.matching.columns import Record, pluck
from resmatch.matching.contact import sessions_of
from resmatch.matching.freshness import checked_on
from resmatch.matching.kinds import REMOTE
from resmatch.matching.listing import Listing
from resmatch.matching.provenance import source_of
from resmatch.output.dates import ago, said
from resmatch.schedule import describe
from resmatch.text import fold, join_words
from resmatch.vocab import STALENESS, kind_of

_GENDER_WORDS = {"men": "men", "women": "women", "nonbinary": "nonbinary people"}
_NARR_WORDS = {"oxford_house": "Oxford House", "uncertified": "not certified"}
_SAYS_NOTHING = frozenset({"call", "phone", "main", "main line", "voice"})


def kind_words(listing: Listing) -> str:
    """Say what a listing is: its type, whom it serves, its level, who runs it."""
    record = listing.record
    parts = [type_words(listing), _gender_words(record), _age_words(record), _level_words(record)]
    if fold(listing.organization) != fold(listing.name):
        parts.append(f"run by {listing.organization}")
    return " · ".join(filter(None, parts))


def type_words(listing: Listing) -> str:
    """Name the type of a listing in plain words, else its kind."""
    return kind_of(listing.kind, listing.type).label


def call_words(contact: Mapping[str, Any]) -> str:
    """Say how to reach a place and what to say; a sentence where nothing is listed."""
    ways = []
    if contact["phone"]:
        ways.append(f"Call {contact['phone']}{_say_words(contact['say'])}")
    if contact["text_line"]:
        text = str(contact["text_line"])
        ways.append(text if ways else text[:1].upper() + text[1:])
    if not ways and contact["website"]:
        ways.append(f"See {contact['website']}")
    return " · ".join(ways) or "No phone or website is listed"


def hours_words(listing: Listing, contact: Mapping[str, Any]) -> str:
    """Say when a place meets or answers, and whether it is open now."""
    sessions = sessions_of(listing)
    parts = []
    for kind, word in (("meeting", "Meets"), ("dosing", "Doses")):
        rows = tuple(session for session in sessions if session.kind == kind)
        if rows:
            parts.append(f"{word} {describe(rows)}")
    if contact["hours"]:
        parts += [str(contact["hours"]), str(contact["open_text"])]
    elif not parts:
        parts.append(str(contact["open_text"]))
    return " · ".join(dict.fromkeys(parts))


def checked_words(listing: Listing, today: date) -> str:
    """Say when and how a listing was last checked; old and unchecked ones say to call first."""
    checked = checked_on(listing.record)
    if checked is None:
        return _seen_words(listing.record)
    how = source_of(listing.record)
    words = f"checked {ago(checked, today)}" + (f", {how}" if how else "")
    limit = STALENESS["recheck"].get(listing.kind)
    is_due = limit is not None and (today - checked).days > limit
    return f"{words}: old, call first" if is_due else words


def place_words(listing: Listing, miles: float | None) -> str:
    """Say how far a place is, or why there is no distance."""
    if miles is not None:
        return f"{miles:.1f} mi"
    if listing.is_confidential:
        return "private location"
    return "phone or online" if REMOTE.read(listing.record) else ""


def _say_words(say: object) -> str:
    return "" if say is None or fold(str(say)) in _SAYS_NOTHING else f" · {say}"


def _gender_words(record: Record) -> str:
    served = record.get("serves_gender")
    if not isinstance(served, list | tuple) or "all" in served:
        return ""
    return f"for {join_words([_GENDER_WORDS.get(str(word), str(word)) for word in served])}"


def _age_words(record: Record) -> str:
    low, high = record.get("minimum_age"), record.get("maximum_age")
    if low is not None and high is not None:
        return f"age {low} to {high}"
    if high is not None:
        return f"up to age {high}"
    return f"age {low} and over" if low else ""


def _level_words(record: Record) -> str:
    level = str(pluck(record, "housing.narr_level") or "")
    return f"NARR level {level[-1]}" if level.startswith("narr_") else _NARR_WORDS.get(level, "")


def _seen_words(record: Record) -> str:
    source = source_of(record)
    dates = [str(row["date"]) for row in record.get("sources") or () if row.get("date")]  # type: ignore[attr-defined]
    if not source:
        return "nobody has said when this was checked: call first"
    when = f" on {said(max(dates))}" if dates else ""
    return f"not checked by phone; seen{when} in: {source}"
