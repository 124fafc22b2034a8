"""Why one listing got its place: the table of points, which adds up, and the checks. Or the reason it has none."""

from __future__ import annotations

from collections.abc import Iterable

from resmatch.matching.answers import needs_answered
from resmatch.matching.listing import DEMO_BANNER
from resmatch.matching.outcome import Outcome
from resmatch.matching.profile import FULL_SCORE
from resmatch.matching.result import Match, Reason, Verdict
from resmatch.output.layout import columns, fields, flow, spread, wrap
from resmatch.output.listing_words import call_words
from resmatch.output.marks import OF_OUTCOME, OF_STATE, Mark
from resmatch.output.need_block import short_label
from resmatch.output.page import Page
from resmatch.text import join_words
from resmatch.vocab import NEEDS

_POINTS_COLUMNS = len("100 of 100  ")
_NAME_COLUMNS = len("certification  ")
_ASKED_SHARE = 3
"""What was asked takes a third of what is left of the line, and at least the name of a town."""
_ASKED_COLUMNS = 16


def explanation_text(match: Match, *, weights: str, width: int = 80) -> str:
    """Return the explanation of a match as text; of a place that is set aside, the reason first."""
    return explanation_on(Page(width), match, weights=weights)


def explanation_on(page: Page, match: Match, *, weights: str) -> str:
    """Return the explanation laid out on a page."""
    lines = [*wrap(page, DEMO_BANNER), ""] if match.resource.demo else []
    lines += _body(page, match)
    source = f"{match.resource.file}:{match.resource.line}" if match.resource.file else ""
    lines += fields(page, [("Source", source), ("Weights", weights)])
    return "\n".join(lines) + "\n"


def _body(page: Page, match: Match) -> list[str]:
    if match.need not in needs_answered(match.resource.record):
        return not_looked_at(page, match)
    return why_not(page, match) if match.blockers else why(page, match)


def why(page: Page, match: Match) -> list[str]:
    """Return the points of a place that fits or is to be called first, line by line, and every check."""
    title = f"{match.resource.name} for: {short_label(NEEDS.label(match.need)).lower()}"
    settled = [f"{OF_OUTCOME[check.outcome]} {check.text}" for check in match.checks if not _is_open(check)]
    return [
        *spread(page, title, f"{match.score} of {FULL_SCORE} {match.band}"),
        "",
        *points_table(page, match.reasons),
        f"{match.score:>3} of {FULL_SCORE}",
        "",
        *flow(page, settled, first="Checks  "),
        *_questions(page, match),
        *fields(page, [("Missing", missing_points(match)), ("Reach", call_words(match.contact))]),
    ]


def why_not(page: Page, match: Match) -> list[str]:
    """Return the reason a place is set aside, what else stands in the way, and what it would score."""
    first, *others = match.blockers
    lines = _not_in_results(page, match)
    lines += wrap(page, f"{Mark.NO} {first.text}", first="  ", rest="    ")
    if others:
        lines += wrap(page, f"then also: {join_words([check.text for check in others])}", first="  ", rest="    ")
    else:
        lines += wrap(page, f"nothing else keeps it out (it would score {match.score})", first="  ")
    return [*lines, *wrap(page, _what_would_change(first), first="  ", rest="    "), ""]


def not_looked_at(page: Page, match: Match) -> list[str]:
    """Return the lines for a place that is not listed for the need at all."""
    listed_for = join_words([short_label(NEEDS.label(need)).lower() for need in needs_answered(match.resource.record)])
    return [
        *_not_in_results(page, match),
        *wrap(page, f"{Mark.NO} it is not listed for that", first="  "),
        *wrap(page, f"it is listed for: {listed_for or 'nothing yet'}", first="  ", rest="    "),
        "",
    ]


def points_table(page: Page, reasons: Iterable[Reason]) -> list[str]:
    """Return one line for each criterion: its points, what was asked, what the listing says."""
    left = page.width - _POINTS_COLUMNS - _NAME_COLUMNS
    widths = (_POINTS_COLUMNS, _NAME_COLUMNS, max(_ASKED_COLUMNS, left // _ASKED_SHARE))
    lines = columns(page, ("points", "what counts", "asked", "what the listing says"), widths)
    for reason in reasons:
        points = f"{reason.points:>3} of {reason.of:>3}"
        said = f"{OF_STATE[reason.state]} {reason.text}"
        lines += columns(page, (points, reason.criterion, reason.asked or "-", said), widths)
    return lines


def missing_points(match: Match) -> str:
    """Say where the points short of 100 are: ``distance (9), time (4)``; empty at full score."""
    short = [(reason.of - reason.points, reason.criterion) for reason in match.reasons if reason.points < reason.of]
    ordered = sorted(short, key=lambda row: -row[0])
    return ", ".join(f"{criterion} ({points})" for points, criterion in ordered)


def _not_in_results(page: Page, match: Match) -> list[str]:
    return wrap(page, f"{match.resource.name} is not in the results for {short_label(NEEDS.label(match.need)).lower()}")


def _questions(page: Page, match: Match) -> list[str]:
    lines = [line for text in match.call_questions for line in wrap(page, text, first="Ask     ", rest=" " * 8)]
    for text in match.client_questions:
        lines += wrap(page, f"the client: {text}", first="Ask     ", rest=" " * 8)
    return lines


def _is_open(check: Verdict) -> bool:
    return check.outcome in (Outcome.ASK, Outcome.VERIFY) and bool(check.question)


def _what_would_change(blocker: Verdict) -> str:
    if blocker.opens_on:
        return f"plan a call for {blocker.opens_on}"
    if blocker.old:
        return "this was checked long ago: where there is little choice, a call may tell more"
    return _CHANGES.get(blocker.check, "nothing the coach can change; it is set aside so that nobody is sent in vain")


_CHANGES = {
    "distance": "a larger distance would bring it back: --within, or --nearest",
    "insurance": "another way to pay may bring it back: --insurance with sliding-scale or cash",
    "busy": "free times would bring it back: change --busy",
    "budget_upfront": "help with the first payment may bring it back",
    "budget_week": "a higher weekly cost, or help to pay, may bring it back",
    **{
        must: f"it is left out because it has to be so: --prefer {must} makes it a wish"
        for must in ("couple", "group", "lgbtq", "pathway", "pet", "when")
    },
    "never_pathway": "it is left out because the client does not want this way: --rather-not ranks it last instead",
}
"""What a coach or client can change, by the check that set the place aside. Safety facts are never here."""
