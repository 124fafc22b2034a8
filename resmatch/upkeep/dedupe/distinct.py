"""Remember in the catalog that two look-alikes are two places."""

from __future__ import annotations

from datetime import date

from resmatch.catalog.editing import SetValue
from resmatch.errors import BadOption
from resmatch.upkeep.entry_file import EntryChange, EntryFile, change

_FIELD = "distinct_from"


def mark_distinct(entry: EntryFile, other_id: str, *, today: date) -> EntryChange:
    """Write the id of a look-alike into ``distinct_from`` of a listing, in memory; once is enough for both."""
    if entry.data["id"] == other_id:
        raise BadOption(f"'{other_id}' cannot be distinct from itself", hint="name two listings")
    known = entry.data.get(_FIELD)
    ids = list(known) if isinstance(known, list) else []
    if other_id in ids:
        return change(entry, (), today=today)
    if not ids:
        return change(entry, [SetValue((*entry.path, _FIELD), [other_id])], today=today)
    return change(entry, [SetValue((*entry.path, _FIELD, len(ids)), other_id)], today=today)
