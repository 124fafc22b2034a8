"""The answer to ``find`` as JSON: exactly what ``MatchResult.to_json`` gives, and a line end."""

from __future__ import annotations

from resmatch.matching.result import MatchResult


def find_json(result: MatchResult) -> str:
    """Return the whole answer as one JSON object."""
    return result.to_json() + "\n"
