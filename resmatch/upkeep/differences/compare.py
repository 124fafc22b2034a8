"""What changed between two versions of a catalog: added, removed, changed, moved to another file, checked again.

Listings are recognised by their id. Records are compared in their canonical form, so another order, other quotes or
another spelling of the same word is no change.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from resmatch.matching.columns import Record, pluck
from resmatch.matching.wording import in_words
from resmatch.text import printable

DIFF_SCHEMA = "resmatch/diff/1"
_NOT_COMPARED = frozenset({"source", "demo"})
_HIDDEN = frozenset({"staff_notes"})
_TRUST = frozenset({"verified", "checked"})


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field: its path, and its old and new value in words ("" where it was or is not known)."""

    field: str
    old: str
    new: str

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {"field": self.field, "old": self.old or None, "new": self.new or None}


@dataclass(frozen=True, slots=True)
class Changed:
    """One listing that is in both versions and differs.

    ``facts`` are the fields that changed, ``checked`` the new day of its check where that is later, ``moved`` the old
    and the new file.
    """

    record: Record
    facts: tuple[FieldChange, ...]
    checked: str | None
    moved: tuple[str, str] | None

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {
            **_named(self.record),
            "fields": [change.to_dict() for change in self.facts],
            "checked": self.checked,
            "moved": {"from": self.moved[0], "to": self.moved[1]} if self.moved else None,
        }


@dataclass(frozen=True, slots=True)
class Differences:
    """All differences, each list by name and id; ``bool`` is whether there are any."""

    added: tuple[Record, ...]
    removed: tuple[Record, ...]
    changed: tuple[Changed, ...]
    unchanged: int

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)

    @property
    def moved(self) -> tuple[Changed, ...]:
        """Listings that stand in another file now."""
        return tuple(change for change in self.changed if change.moved)

    @property
    def rechecked(self) -> tuple[Changed, ...]:
        """Listings that were checked again."""
        return tuple(change for change in self.changed if change.checked)

    @property
    def edited(self) -> tuple[Changed, ...]:
        """Listings with another fact."""
        return tuple(change for change in self.changed if change.facts)

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {
            "schema": DIFF_SCHEMA,
            "added": [_named(record) for record in self.added],
            "removed": [_named(record) for record in self.removed],
            "changed": [change.to_dict() for change in self.changed],
            "unchanged": self.unchanged,
        }


def compare_catalogs(old: Iterable[Record], new: Iterable[Record]) -> Differences:
    """Compare the records of two versions of a catalog."""
    before = {str(record["id"]): record for record in old}
    after = {str(record["id"]): record for record in new}
    common = [key for key in after if key in before]
    changed = [change for key in common if (change := _change(before[key], after[key]))]
    return Differences(
        added=_in_order(record for key, record in after.items() if key not in before),
        removed=_in_order(record for key, record in before.items() if key not in after),
        changed=tuple(sorted(changed, key=lambda change: _order(change.record))),
        unchanged=len(common) - len(changed),
    )


def _change(old: Record, new: Record) -> Changed | None:
    facts = tuple(_facts(old, new, ()))
    files = _file(old), _file(new)
    moved = files if files[0] != files[1] and all(files) else None
    checked = _newer_check(old, new)
    older = () if checked else tuple(_check_changes(old, new))
    found = Changed(new, (*facts, *older), checked, moved)
    return found if found.facts or found.checked or found.moved else None


def _facts(old: Mapping[str, Any], new: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[FieldChange]:
    for field in dict.fromkeys((*old, *new)):
        before, after = old.get(field), new.get(field)
        if before == after or (not path and field in (*_NOT_COMPARED, *_TRUST)):
            continue
        here = (*path, field)
        if isinstance(before, Mapping) and isinstance(after, Mapping):
            yield from _facts(before, after, here)
        elif field in _HIDDEN:
            yield FieldChange(field, "staff only" if before else "", "staff only" if after else "")
        else:
            yield FieldChange(".".join(here), _words(before), _words(after))


def _newer_check(old: Record, new: Record) -> str | None:
    """Return the latest day of a check when it is later than before."""
    before, after = _latest_check(old), _latest_check(new)
    return after if after > before else None


def _check_changes(old: Record, new: Record) -> Iterator[FieldChange]:
    for field in sorted(_TRUST):
        if old.get(field) != new.get(field):
            yield FieldChange(field, _words(old.get(field)), _words(new.get(field)))


def _latest_check(record: Record) -> str:
    checked = record.get("checked")
    groups = checked.values() if isinstance(checked, Mapping) else ()
    days = [str(pluck(record, "verified.date") or ""), *(str(group.get("date", "")) for group in groups)]
    return max(days)


def _file(record: Record) -> str:
    file = pluck(record, "source.file")
    return PurePath(str(file)).name if file else ""


def _words(value: object) -> str:
    if isinstance(value, list | tuple) and any(isinstance(item, Mapping) for item in value):
        return printable("; ".join(in_words(item) for item in value))
    return printable(in_words(value))


def _named(record: Record) -> dict[str, Any]:
    return {"id": record["id"], "name": record["name"], "kind": record["kind"]}


def _in_order(records: Iterable[Record]) -> tuple[Record, ...]:
    return tuple(sorted(records, key=_order))


def _order(record: Record) -> tuple[str, str]:
    return str(record["name"]), str(record["id"])
