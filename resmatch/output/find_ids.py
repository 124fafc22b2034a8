"""The answer to ``find`` as ids, one a line, for other commands to read."""

from __future__ import annotations

from resmatch.matching.result import MatchResult


def find_ids(result: MatchResult) -> str:
    """Return the ids of the places shown, each once, in the order of the answer; nothing beside them."""
    if result.alerts_alone:
        return ""
    ids = dict.fromkeys(match.resource.id for need in result.needs for match in need.matches)
    return "".join(f"{listing_id}\n" for listing_id in ids)
