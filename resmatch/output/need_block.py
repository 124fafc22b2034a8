"""One need as a block: how many places stand where, the places themselves, and what helps when none fits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from resmatch.matching.outcome import Tier
from resmatch.matching.result import Match, NeedResult, Question, Relaxation
from resmatch.output.layout import flow, spread, wrap
from resmatch.output.match_block import INDENT, match_block, near_miss_block, wide_block
from resmatch.output.page import Page
from resmatch.output.view import View
from resmatch.text import plural

CHANGE_COLUMNS = 34
MUCH_IS_ONE_IN = 4
"""A question is asked above the list when its answer decides at least a quarter of it."""
_ANSWERED_BY = {
    "age": "--who age=34",
    "gender": "--who woman",
    "veteran": "--who veteran",
    "pregnancy": "--who pregnant",
    "children": "--who child=6",
}
"""How the answer to a question is typed, by its topic; an example, never the client's own answer."""


def need_block(page: Page, need: NeedResult, today: date, view: View) -> list[str]:
    """Return everything about one need, with a blank line between places."""
    lines = [*heading(page, need), *_questions(page, need)]
    fits = [match for match in need.matches if match.tier is Tier.FITS]
    to_call = [match for match in need.matches if match.tier is Tier.CALL_FIRST]
    lines += _places(page, fits, need, today, view)
    if to_call:
        lines += [*([""] if fits else []), *wrap(page, "Call or ask first: an answer decides", first=" ")]
        lines += _places(page, to_call, need, today, view)
    rest = [*_not_shown(page, need), *_set_aside(page, need)]
    lines += ["", *rest] if rest and need.matches else rest
    return [*lines, *_what_helps(page, need, today)]


def heading(page: Page, need: NeedResult) -> list[str]:
    """Return the name of the need with its counts; the three tiers add up to what was looked at."""
    name = short_label(need.label).upper() + (f" ({need.why})" if need.why else "")
    return spread(page, name, counts_words(need))


def short_label(label: str) -> str:
    """Return the label of a need without what stands in parentheses."""
    return label.partition(" (")[0]


def counts_words(need: NeedResult) -> str:
    """Say the counts: ``1 fits · 2 call first · 38 set aside (41 looked at)``."""
    counts = need.counts
    if not counts.looked_at:
        return "nothing listed here for this"
    fits = "1 fits" if counts.fits == 1 else f"{counts.fits:,} fit"
    parts = f"{fits} · {counts.call_first:,} call first · {counts.excluded:,} set aside"
    return f"{parts} ({counts.looked_at:,} looked at)"


def _places(page: Page, matches: Sequence[Match], need: NeedResult, today: date, view: View) -> list[str]:
    asked = {question.topic for question in asked_first(need)}
    lines: list[str] = []
    for number, match in enumerate(matches):
        lines += [""] if number else []
        lines += match_block(page, match, today, asked=asked)
        lines += wide_block(page, match) if view is View.WIDE else []
    return lines


def _not_shown(page: Page, need: NeedResult) -> list[str]:
    more = need.counts.fits + need.counts.call_first - len(need.matches)
    return wrap(page, f"{plural(more, 'more place')} not shown: add --all", first=INDENT) if more > 0 else []


def _set_aside(page: Page, need: NeedResult) -> list[str]:
    if not need.excluded_by:
        return []
    reasons = [f"{row.count:,} {row.label}" for row in need.excluded_by]
    separated = [f"{reason} ·" for reason in reasons[:-1]] + reasons[-1:]
    first = f"{INDENT}{need.counts.excluded:,} set aside: "
    return flow(page, separated, first=first, rest=INDENT + "  ", gap=" ")


def _what_helps(page: Page, need: NeedResult, today: date) -> list[str]:
    """Return what one change would find, the nearest miss and a person to call, where nothing fits."""
    if need.counts.fits:
        return []
    lines: list[str] = []
    if need.relaxations:
        pairs = "If you change one thing" if " and " not in need.relaxations[0].change else "If you change two things"
        lines += ["", *wrap(page, pairs)]
        lines += [line for row in need.relaxations for line in _change(page, row)]
    for number, match in enumerate(() if need.counts.call_first else need.near_misses):
        lines += [""] if number else ["", *wrap(page, "Nearest miss")]
        lines += near_miss_block(page, match, today)
    if need.people_to_call:
        lines += ["", *wrap(page, "Talk to a person")]
        lines += [line for line_to_call in need.people_to_call for line in wrap(page, str(line_to_call), first="  ")]
    return lines


def _change(page: Page, row: Relaxation) -> list[str]:
    found = [f"{row.fits:,} fit" if row.fits != 1 else "1 fits"] if row.fits else []
    found += [f"{row.call_first:,} to call"] if row.call_first else []
    change = f"  {row.change}".ljust(CHANGE_COLUMNS)
    return spread(page, f"{change}  {' · '.join(found)}", row.option)


def asked_first(need: NeedResult) -> tuple[Question, ...]:
    """Give the questions worth asking before the list is read: one for each topic, of those that decide much."""
    by_topic: dict[str, Question] = {}
    for question in need.questions:
        if question.decides * MUCH_IS_ONE_IN >= question.of:
            by_topic.setdefault(question.topic, question)
    return tuple(by_topic.values())


def _questions(page: Page, need: NeedResult) -> list[str]:
    lines = []
    for question in asked_first(need):
        option = _ANSWERED_BY.get(question.topic, "")
        decides = f"(decides {question.decides:,} of {question.of:,}{option and ': ' + option})"
        # What makes one place ask ("This place serves men only.") does not belong above a list of many.
        words = question.text.rpartition(". ")[2]
        lines += wrap(page, f"{words} {decides}", first=" ? ask the client: ", rest="   ")
    return lines
