"""Leaving the client's own facts out of an answer (``--no-echo``)."""

from __future__ import annotations

from dataclasses import replace

from resmatch.matching.result import Match, MatchResult, NeedResult


def without_echo(result: MatchResult) -> MatchResult:
    """Return the answer without what was understood, and what was asked.

    Scores and reasons stay, with what the listings say.
    """
    return replace(result, understood={}, needs=tuple(map(_need, result.needs)))


def _need(need: NeedResult) -> NeedResult:
    return replace(
        need,
        matches=tuple(map(_match, need.matches)),
        excluded=tuple(map(_match, need.excluded)),
        near_misses=tuple(map(_match, need.near_misses)),
    )


def _match(match: Match) -> Match:
    return replace(
        match,
        reasons=tuple(replace(reason, asked="", text=reason.listed) for reason in match.reasons),
        checks=tuple(replace(check, asked="", text=check.listed) for check in match.checks),
    )
