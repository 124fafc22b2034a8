"""The moment an answer is for: now, or what ``--now`` says."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from resmatch.errors import BadTime

if TYPE_CHECKING:
    from resmatch.catalog import Catalog

EXAMPLE = "write it as 2026-11-21T20:00"


def moment(text: str | None, catalog: Catalog) -> datetime:
    """Give the moment; a time without a zone is in the zone of the catalog. Raises BadTime."""
    from resmatch.api import clock

    present = clock(catalog)
    if text is None:
        return present
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise BadTime("--now is not a date and time", hint=EXAMPLE) from None
    if found.tzinfo is None:
        found = found.replace(tzinfo=present.tzinfo)
    return found
