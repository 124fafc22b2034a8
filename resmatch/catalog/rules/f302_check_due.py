"""F302: an entry whose last check is older than its kind allows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.info import CatalogInfo
from resmatch.catalog.rules.f301_never_checked import how_to_check
from resmatch.diagnostics import Severity
from resmatch.text import plural
from resmatch.vocab import STALENESS

code = "F302"
severity = Severity.INFO
summary = "The last check is older than the catalog allows for this kind of place."
why = "Houses fill up, numbers change. The older the check, the more often a person is sent in vain."
bad = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    verified: {date: 2024-11-20, by: catalog desk, method: phone}
"""
good = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    verified: {date: 2026-11-20, by: catalog desk, method: phone}
"""


def check(entries: Sequence[Entry]) -> Iterator[tuple[Entry, Finding]]:
    """Find open entries that are due; invented places cannot be checked."""
    for entry in entries:
        place = entry.resource
        if place is None or place.verified is None or place.status != "active" or entry.info.demo:
            continue
        limit = recheck_days(place.kind, entry.info)
        age = (entry.today - place.verified.date).days
        if age > limit:
            yield (
                entry,
                Finding(
                    (*entry.path, "verified", "date"),
                    f"last checked {plural(age, 'day')} ago; {place.kind} is due after {limit}",
                    hint=f"{how_to_check(place)}; the most urgent ones first: resmatch stale",
                ),
            )


def recheck_days(kind: str, info: CatalogInfo) -> int:
    """Return the days between two checks of a kind; a catalog may ask for fewer, never for more."""
    own = info.staleness.recheck if info.staleness else {}
    return min(STALENESS["recheck"][kind], own.get(kind, STALENESS["recheck"][kind]))
