"""Safety alerts: before everything else, in every format. And the banner of invented places."""

from __future__ import annotations

from collections.abc import Iterable

from resmatch.matching.listing import DEMO_BANNER
from resmatch.matching.result import Alert, Match, MatchResult
from resmatch.output.layout import wrap
from resmatch.output.page import Page


def alert_blocks(page: Page, alerts: Iterable[Alert]) -> list[str]:
    """Return the alerts, each with its title, and a blank line after each."""
    lines: list[str] = []
    for alert in alerts:
        lines += wrap(page, alert.title, first="! ")
        lines += [line for text in alert.lines for line in wrap(page, text, first="  ")]
        lines.append("")
    return lines


def demo_banner(page: Page, result: MatchResult) -> list[str]:
    """Return the banner where any place of the answer is invented."""
    return [*wrap(page, DEMO_BANNER), ""] if shows_demo(result) else []


def shows_demo(result: MatchResult) -> bool:
    """Tell whether any place of the answer is invented."""
    return any(match.resource.demo for match in _places(result))


def _places(result: MatchResult) -> Iterable[Match]:
    for need in result.needs:
        yield from (*need.matches, *need.excluded, *need.near_misses)
