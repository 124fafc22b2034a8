"""Two versions of a catalog, compared listing by listing, in words for a review."""

from __future__ import annotations

from resmatch.upkeep.differences.compare import Changed, Differences, FieldChange, Version, compare_catalogs
from resmatch.upkeep.differences.telling import differences_markdown, differences_text

__all__ = [
    "Changed",
    "Differences",
    "FieldChange",
    "Version",
    "compare_catalogs",
    "differences_markdown",
    "differences_text",
]
