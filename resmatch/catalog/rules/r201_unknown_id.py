"""R201: a reference to an entry that does not exist."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic_core import PydanticCustomError

from resmatch.catalog.entry import EACH, Entry
from resmatch.catalog.finding import Change, Finding
from resmatch.catalog.refusal import did_you_mean
from resmatch.catalog.scalars import read_id
from resmatch.diagnostics import Safety, Severity
from resmatch.text import closest, quoted

code = "R201"
severity = Severity.WARNING
summary = "An id is named that no listing has."
why = "Who owns what, and what took the place of a closed house, is then lost when a person needs it."
bad = """\
resources:
  - id: harbor-street-house
    name: Harbor Street House
    kind: service
    verified: {date: 2026-11-20, method: phone}
    same_owner_as: [lanten-house]
  - id: lantern-house
    name: Lantern House
    kind: service
    verified: {date: 2026-11-20, method: phone}
"""
good = """\
resources:
  - id: harbor-street-house
    name: Harbor Street House
    kind: service
    verified: {date: 2026-11-20, method: phone}
    same_owner_as: [lantern-house]
  - id: lantern-house
    name: Lantern House
    kind: service
    verified: {date: 2026-11-20, method: phone}
"""

REFERENCES = (("same_owner_as", EACH), ("owner_of", EACH), ("distinct_from", EACH), ("replaced_by",))
"""The fields that hold ids of other entries."""


def check(entries: Sequence[Entry]) -> Iterator[tuple[Entry, Finding]]:
    """Look every id up among all entries; not while one of them cannot be read, for it may be the one that is named."""
    ids = {entry_id for entry in entries if isinstance(entry_id := entry.data.get("id"), str)}
    if not all(_has_id(entry) for entry in entries):
        return
    for entry in entries:
        for pattern in REFERENCES:
            for path, other in entry.find(*pattern):
                if isinstance(other, str) and other not in ids:
                    near = closest(other, ids, limit=1)
                    change = Change(near[0], f"write {near[0]}", Safety.UNSAFE) if near else None
                    hint = did_you_mean(near) or "take it out, or add the listing"
                    yield entry, Finding(path, f"no listing has the id {quoted(other)}", hint=hint, change=change)


def _has_id(entry: Entry) -> bool:
    try:
        return bool(read_id(entry.data.get("id")))
    except PydanticCustomError:
        return False
