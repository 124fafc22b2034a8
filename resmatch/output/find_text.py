"""The answer to ``find`` as text for a person: calm, in one order, nothing wider than the page."""

from __future__ import annotations

from resmatch.matching.result import MatchResult
from resmatch.output.alert_block import alert_blocks, demo_banner
from resmatch.output.dates import day_of
from resmatch.output.layout import fields, wrap
from resmatch.output.need_block import need_block
from resmatch.output.page import Page
from resmatch.output.understood_block import understood_block
from resmatch.output.view import View
from resmatch.vocab import NEEDS

ALWAYS_CALL = "Always call before you send someone."

_NEXT = (
    ("--explain 1", "why a place got its score"),
    ("--why-not NAME", "why a place is not here"),
    ("--wide, --all", "more about each place, or all of them"),
)
_NEXT_COLUMNS = 18
_CRISIS = "crisis."
"""Needs whose answer ends with whom to call: nothing about scores or options comes after it."""


def find_text(result: MatchResult, page: Page, *, view: View = View.PLAIN) -> str:
    """Return the whole answer: alerts, what was understood, each need with its places, what to do next.

    When an overdose is happening now the alerts stand alone.
    """
    lines = alert_blocks(page, result.alerts)
    if result.alerts_alone:
        return _joined(lines)
    lines += demo_banner(page, result)
    lines += understood_block(page, result) if view is not View.QUIET else []
    for need in result.needs:
        lines += [*need_block(page, need, day_of(result.now), view), ""]
    lines += _after(page, result, view) if view is not View.QUIET else []
    return _joined(lines)


def _after(page: Page, result: MatchResult, view: View) -> list[str]:
    lines = _notes(page, result)
    for need in result.also_needs:
        lines += wrap(page, f"{NEEDS.label(need)}: resmatch find {need}", first="Maybe also  ")
    if all(need.need.startswith(_CRISIS) for need in result.needs):
        return lines
    if any(need.matches or need.near_misses for need in result.needs):
        lines += wrap(page, ALWAYS_CALL)
    if not result or view is View.TALK:
        return lines
    lines += wrap(page, "Next: add one of these to the same line:")
    return [*lines, *fields(page, _NEXT, indent="  ", label_columns=_NEXT_COLUMNS)]


def _notes(page: Page, result: MatchResult) -> list[str]:
    """Return each note once, although several needs may call for it."""
    notes = dict.fromkeys([*(note for need in result.needs for note in need.notes), *result.notes])
    lines = [line for note in notes for line in wrap(page, note, first="Note  ")]
    return [*lines, ""] if lines else []


def _joined(lines: list[str]) -> str:
    return "\n".join(lines).rstrip("\n") + "\n"
