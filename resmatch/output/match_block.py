"""One match as a block of lines: name, what it is, how to call, what fits, what to ask, when it was checked."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from resmatch.matching.outcome import Outcome
from resmatch.matching.result import Match
from resmatch.output.layout import flow, spread, wrap
from resmatch.output.listing_words import call_words, checked_words, hours_words, kind_words, place_words
from resmatch.output.marks import Mark, facts_of
from resmatch.output.page import Page

INDENT = "    "
SCORE_COLUMNS = len("100 strong")
SHOWN_YES = 4
"""How many facts that fit are named; what does not fit, or is not known, is always named."""


def match_block(page: Page, match: Match, today: date, *, asked: Collection[str] = ()) -> list[str]:
    """Return the block of a place that fits or is to be called first.

    Questions to the client whose topic was already ``asked`` above it are not repeated.
    """
    score = f"{match.score:>3} {match.band}".ljust(SCORE_COLUMNS)
    return [
        *_title(page, match, score),
        *_body(page, match),
        *_marked(page, match),
        *_questions(page, match, asked),
        *wrap(page, checked_words(match.resource, today), first=INDENT),
    ]


def near_miss_block(page: Page, match: Match, today: date) -> list[str]:
    """Return the block of a place that one thing keeps out."""
    return [
        *_title(page, match, f"would score {match.score}"),
        *[line for verdict in match.blockers for line in wrap(page, f"{Mark.NO} {verdict.text}", first=INDENT)],
        *wrap(page, call_words(match.contact), first=INDENT),
        *wrap(page, checked_words(match.resource, today), first=INDENT),
    ]


def wide_block(page: Page, match: Match) -> list[str]:
    """Return what ``--wide`` adds: the description, address, website and disclosures of a place."""
    listing = match.resource
    lines = [listing.text("description"), listing.address, listing.text("website"), *match.labels]
    return [line for text in lines if text for line in wrap(page, text, first=INDENT)]


def _title(page: Page, match: Match, score: str) -> list[str]:
    right = "   ".join(filter(None, (place_words(match.resource, match.miles), score)))
    return [line.rstrip() for line in spread(page, f"{match.rank:>2}  {match.resource.name}", right)]


def _body(page: Page, match: Match) -> list[str]:
    lines = wrap(page, kind_words(match.resource), first=INDENT)
    lines += wrap(page, call_words(match.contact), first=INDENT)
    return lines + wrap(page, hours_words(match.resource, match.contact), first=INDENT)


def _marked(page: Page, match: Match) -> list[str]:
    facts = facts_of(match)
    yes = [fact for fact in facts if fact.mark is Mark.YES][:SHOWN_YES]
    other = [fact for fact in facts if fact.mark is not Mark.YES and not fact.question]
    return flow(page, [f"{fact.mark} {fact.text}" for fact in (*yes, *other)], first=INDENT)


def _questions(page: Page, match: Match, asked: Collection[str]) -> list[str]:
    """Return the open questions, one a line: to the place where it must be called, else to the client."""
    lines: list[str] = []
    for text in match.call_questions:
        lines += wrap(page, f"{Mark.UNKNOWN} ask: {text}", first=INDENT, rest=INDENT + "  ")
    for check in match.checks:
        if check.outcome is Outcome.ASK and check.topic not in asked and check.question:
            lines += wrap(page, f"{Mark.UNKNOWN} ask the client: {check.question}", first=INDENT, rest=INDENT + "  ")
    return lines
