"""The small catalog of the sessions, and answers from it at one fixed moment."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from resmatch.api import match
from resmatch.catalog import Catalog
from resmatch.matching.client import Client
from resmatch.matching.result import Match, MatchResult

FOLDER = Path(__file__).parent / "cli" / "catalog"
NOW = datetime(2026, 11, 21, 20, 0, tzinfo=ZoneInfo("America/New_York"))


@cache
def catalog() -> Catalog:
    """Load the small catalog once."""
    return Catalog.load(FOLDER)


def find(*needs: str, limit: int = 10, **facts: Any) -> MatchResult:
    """Find near Worcester, unless said otherwise, at the fixed moment."""
    client = Client(**{"near": "01609", "needs": needs or ("housing",), **facts})
    return match(catalog(), client, limit=limit, now=NOW)


def found(listing: str, *needs: str, **facts: Any) -> Match:
    """Give the match of one listing in the answer."""
    result = find(*needs, **facts)
    return next(match for need in result.needs for match in need.matches if match.resource.id == listing)
