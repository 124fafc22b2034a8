"""A plain text handout: places and numbers to take along, with nothing about the person who takes it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from datetime import date

from resmatch.matching.call_script import to_bring
from resmatch.matching.listing import DEMO_BANNER
from resmatch.matching.result import Match
from resmatch.text import join_words, printable

TITLE = "PLACES AND NUMBERS"
_FOOT = (
    "If they say no, call your coach: ____________________",
    "Need help now? Call or text 988, any time. Danger: call 911.",
)
_INDENT = "   "


def handout_text(matches: Iterable[Match], *, made: date, width: int = 72) -> str:
    """Give a handout of the places in the order given, at most ``width`` letters wide.

    It names no client, no need and no fact about anyone; a private place shows only how to call.
    """
    chosen = tuple(matches)
    lines = [f"{TITLE}    made {made.isoformat()}", ""]
    if any(match.resource.demo for match in chosen):
        lines += [DEMO_BANNER, ""]
    for number, match in enumerate(chosen, start=1):
        lines += [*_place(number, match, width), ""]
    return "\n".join([*lines, *_FOOT]) + "\n"


def _place(number: int, match: Match, width: int) -> Iterator[str]:
    listing = match.resource
    yield printable(f"{number}. {listing.name}    {listing.phone or ''}").rstrip()
    facts = (
        listing.address,
        listing.text("text_line"),
        _hours(match),
        listing.text("website"),
        _bring(match),
    )
    for fact in filter(None, facts):
        yield from textwrap.wrap(printable(fact), width, initial_indent=_INDENT, subsequent_indent=_INDENT)
    yield f"{_INDENT}[ ] I called.   They said: ______________________"


def _hours(match: Match) -> str | None:
    hours = match.contact.get("hours")
    return f"Call: {hours}" if hours else "Call first to ask for the hours."


def _bring(match: Match) -> str | None:
    papers = to_bring(match)
    return f"Bring: {join_words(papers)}." if papers else None
