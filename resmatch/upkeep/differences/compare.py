"""What changed between two versions of a catalog: added, removed, changed, moved to another file, checked again.

Listings are recognised by their id; where one id is gone and one is new, by name and kind and the same phones, web
page and place. Records are compared in their canonical form, so another order, other quotes or another spelling of
the same word is no change.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resmatch.matching.columns import Record, pluck
from resmatch.matching.wording import in_words
from resmatch.text import fold, printable

DIFF_SCHEMA = "resmatch/diff/1"
_NOT_COMPARED = frozenset({"id", "source", "demo"})
_HIDDEN = frozenset({"staff_notes"})
_LIKENESS = ("phones", "website", "location")
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
    and the new file, ``former_id`` the id it had where that changed.
    """

    record: Record
    facts: tuple[FieldChange, ...]
    checked: str | None
    moved: tuple[str, str] | None
    former_id: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {
            **_named(self.record),
            "fields": [change.to_dict() for change in self.facts],
            "checked": self.checked,
            "moved": {"from": self.moved[0], "to": self.moved[1]} if self.moved else None,
            "former_id": self.former_id,
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
    def renamed(self) -> tuple[Changed, ...]:
        """Listings that have another id now; links and saved lists still hold the former one."""
        return tuple(change for change in self.changed if change.former_id)

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


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a catalog: its records, and the folder their files are told from (only file names without)."""

    records: Iterable[Record]
    folder: Path | None = None

    def file_of(self, record: Record) -> str:
        """Give the file of a record, "" where it has none."""
        file = pluck(record, "source.file")
        if not file:
            return ""
        path = Path(str(file))
        inside = self.folder is not None and path.is_relative_to(self.folder)
        return path.relative_to(self.folder).as_posix() if self.folder and inside else path.name


def compare_catalogs(old: Version, new: Version) -> Differences:
    """Compare two versions of a catalog."""
    before = {str(record["id"]): record for record in old.records}
    after = {str(record["id"]): record for record in new.records}
    former = _former_ids(before, after)
    pairs = [(before[former.get(key, key)], record) for key, record in after.items() if former.get(key, key) in before]
    changed = [change for one, other in pairs if (change := _change((old, one), (new, other)))]
    return Differences(
        added=_in_order(record for key, record in after.items() if key not in before and key not in former),
        removed=_in_order(record for key, record in before.items() if key not in after and key not in former.values()),
        changed=tuple(sorted(changed, key=lambda change: _order(change.record))),
        unchanged=len(pairs) - len(changed),
    )


def _former_ids(before: Mapping[str, Record], after: Mapping[str, Record]) -> dict[str, str]:
    """Match ids that are new with ids that are gone: new id -> former id."""
    gone = _by_likeness(record for key, record in before.items() if key not in after)
    new = _by_likeness(record for key, record in after.items() if key not in before)
    return {ids[0]: gone[like][0] for like, ids in new.items() if len(ids) == 1 and len(gone.get(like, ())) == 1}


def _by_likeness(records: Iterable[Record]) -> dict[tuple[str, ...], list[str]]:
    """Group the ids of records by what tells a listing from others; a record without any of it is left out."""
    found: dict[tuple[str, ...], list[str]] = {}
    for record in records:
        marks = [str(pluck(record, field) or "") for field in _LIKENESS]
        if any(marks):
            found.setdefault((str(record["kind"]), fold(str(record["name"])), *marks), []).append(str(record["id"]))
    return found


def _change(before: tuple[Version, Record], after: tuple[Version, Record]) -> Changed | None:
    old, new = before[1], after[1]
    facts = tuple(_facts(old, new, ()))
    files = before[0].file_of(old), after[0].file_of(new)
    moved = files if files[0] != files[1] and all(files) else None
    checked = _newer_check(old, new)
    older = () if checked else tuple(_check_changes(old, new))
    former = str(old["id"]) if old["id"] != new["id"] else None
    found = Changed(new, (*facts, *older), checked, moved, former)
    return found if found.facts or checked or moved or former else None


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
