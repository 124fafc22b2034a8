"""The answer to ``find`` as Markdown, for notes and wikis."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resmatch.matching.listing import DEMO_BANNER
from resmatch.matching.outcome import Tier
from resmatch.matching.result import Alert, Match, MatchResult, NeedResult
from resmatch.output.alert_block import shows_demo
from resmatch.output.dates import day_of
from resmatch.output.find_text import ALWAYS_CALL
from resmatch.output.listing_words import call_words, checked_words, hours_words, kind_words, place_words
from resmatch.output.marks import facts_of
from resmatch.output.need_block import counts_words
from resmatch.text import printable

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!&])")


def find_md(result: MatchResult) -> str:
    """Return the answer as Markdown; phone numbers stay plain text and are never links."""
    return "\n".join(_lines(result)) + "\n"


def escaped(text: str) -> str:
    """Return text that Markdown shows as it is."""
    return _SPECIAL.sub(r"\\\1", printable(text))


def _lines(result: MatchResult) -> Iterator[str]:
    for alert in result.alerts:
        yield from _alert(alert)
    if result.alerts_alone:
        return
    if shows_demo(result):
        yield from (f"**{DEMO_BANNER}**", "")
    for need in result.needs:
        yield from _need(need, result)
    yield ALWAYS_CALL


def _alert(alert: Alert) -> Iterator[str]:
    yield from (f"> **{escaped(alert.title)}**", ">")
    for line in alert.lines:
        yield from (f"> {escaped(line)}", ">")
    yield ""


def _need(need: NeedResult, result: MatchResult) -> Iterator[str]:
    yield from (f"## {escaped(need.label)}", "", escaped(counts_words(need)), "")
    for match in need.matches:
        yield from _match(match, result)
    if not need.counts.fits:
        yield from (f"- {escaped(str(contact))}" for contact in need.people_to_call)
        yield ""


def _match(match: Match, result: MatchResult) -> Iterator[str]:
    listing = match.resource
    first = "Call first: " if match.tier is Tier.CALL_FIRST else ""
    score = f"{match.score} of 100, {match.band}"
    details = ", ".join(filter(None, (place_words(listing, match.miles), score)))
    yield from (f"### {match.rank}. {first}{escaped(listing.name)} ({details})", "")
    day = day_of(result.now)
    lines = (kind_words(listing), call_words(match.contact), hours_words(listing, match.contact))
    yield from (f"- {escaped(line)}" for line in (*lines, checked_words(listing, day)))
    yield from (f"- {fact.mark} {escaped(fact.text)}" for fact in facts_of(match) if not fact.question)
    yield from (f"- ? Ask: {escaped(question)}" for question in match.call_questions)
    yield from (f"- ? Ask the client: {escaped(question)}" for question in match.client_questions)
    yield ""
