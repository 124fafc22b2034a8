"""What was understood, said back before any result: the place, musts, wishes, and the catalog with its date."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from resmatch.matching.result import MatchResult
from resmatch.output.dates import said
from resmatch.output.layout import fields
from resmatch.output.page import Page
from resmatch.text import plural


def understood_block(page: Page, result: MatchResult) -> list[str]:
    """Return the lines Near, Must, Prefer and From, and a blank line; without an echo only From."""
    understood = result.understood
    rows = [
        ("Near", _near(understood)),
        ("Must", " · ".join(understood.get("must", ()))),
        ("Prefer", " · ".join(understood.get("prefer", ()))),
        ("From", _catalog(result)),
    ]
    return [*fields(page, rows), ""]


def _near(understood: Mapping[str, Any]) -> str:
    place = understood.get("near")
    if not place:
        return "" if not understood else 'no place given: add --near ZIP or --near "Town, ST"'
    return f"{place['label']} (distances are about)" if place["about"] else str(place["label"])


def _catalog(result: MatchResult) -> str:
    catalog = result.catalog
    newest = f", newest check {said(catalog.newest_check)}" if catalog.newest_check else ", never checked"
    return f"{catalog.name}, {plural(catalog.listings, 'listing')}{newest}"
