"""Two listings of one place become one: the better-documented facts stay, and none is lost.

The listing that is better documented (checked later, then with more facts) is kept with its id. It gets every
fact that only the other one has. Where both say something different, the kept one's words stand and the other's
are written into ``staff_notes``, so that a person can still decide. Lists are joined. The other entry is
taken out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from resmatch.catalog.editing import RemoveValue, SetValue, Step, Stored, Value, rewrite_entries
from resmatch.catalog.editing.changes import same
from resmatch.catalog.yamltext import Style, flow
from resmatch.errors import BadOption
from resmatch.matching.columns import Record
from resmatch.text import fold, phone_digits
from resmatch.upkeep.entry_file import EntryChange, EntryFile, change
from resmatch.yamlsource import Path

_OWN = frozenset({"id", "distinct_from", "replaced_by"})
_NOTES = "staff_notes"
_JOINED_BY = {"phones": "number", "sources": "name", "cost_options": "amount"}
_CHECKS = ("verified",)
_REFERENCES = ("same_owner_as", "owner_of", "distinct_from", "replaced_by")
_AS_TYPED = Style(answers=True, dates=True)


@dataclass(frozen=True, slots=True)
class Merge:
    """The files before and after: the kept entry, the one taken out, and what could not both be kept as facts."""

    kept: EntryChange
    dropped_id: str
    other_file: Stored | None
    conflicts: tuple[str, ...]

    @property
    def files(self) -> tuple[Stored, ...]:
        """Every file to write, the one of the kept entry first."""
        return (self.kept.stored, *([self.other_file] if self.other_file else []))


def merge(one: EntryFile, other: EntryFile, *, today: date) -> Merge:
    """Merge two listings in memory; raise BadOption when both are the same or their kinds differ."""
    if one.data["id"] == other.data["id"]:
        raise BadOption(f"'{one.data['id']}' cannot be merged with itself", hint="name two listings")
    if one.data.get("kind") != other.data.get("kind"):
        raise BadOption("listings of different kinds are not merged", hint="change the kind of one first")
    kept, dropped = (one, other) if documentation(one.data) >= documentation(other.data) else (other, one)
    conflicts = tuple(_conflicts(kept.data, dropped.data, ()))
    steps = [*_gains(kept.data, dropped.data, kept.path), *_notes(kept, dropped, conflicts)]
    if kept.file != dropped.file:
        made = change(kept, steps, today=today)
        gone = rewrite_entries(dropped.source, [RemoveValue(dropped.path)])
        return Merge(made, str(dropped.data["id"]), Stored(dropped.file, dropped.source, gone), conflicts)
    made = change(kept, [*steps, RemoveValue(dropped.path)], today=today)
    return Merge(made, str(dropped.data["id"]), None, conflicts)


def named_in(records: Iterable[Record], listing: str) -> tuple[str, ...]:
    """Return the ids of the listings that name a listing, which a person should change after a merge."""
    naming = (record for record in records if any(listing in _ids(record.get(field)) for field in _REFERENCES))
    return tuple(str(record["id"]) for record in naming if record["id"] != listing)


def _ids(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, list | tuple) else (value,)


def documentation(data: Mapping[str, object]) -> tuple[str, int, str]:
    """Rank how well a listing is documented: day of its last check, then how many facts it gives, then its id."""
    verified = data.get("verified")
    day = str(verified.get("date", "")) if isinstance(verified, Mapping) else ""
    return day, _facts(data), str(data["id"])


def _facts(value: object) -> int:
    if isinstance(value, Mapping):
        return sum(map(_facts, value.values()))
    return sum(map(_facts, value)) if isinstance(value, list) else 1


def _gains(kept: Mapping[str, object], dropped: Mapping[str, object], path: Path) -> Iterator[Step]:
    """Yield what the kept entry gets from the other one."""
    for field, value in dropped.items():
        here, mine = (*path, field), kept.get(field)
        if field in _OWN or value is None:
            continue
        if field not in kept or mine is None:
            yield SetValue(here, _value(value))
        elif isinstance(mine, Mapping) and isinstance(value, Mapping) and field not in _CHECKS:
            yield from _gains(mine, value, here)
        elif isinstance(mine, list) and isinstance(value, list):
            more = [item for item in value if _key(field, item) not in {_key(field, known) for known in mine}]
            yield from (SetValue((*here, len(mine) + at), _value(item)) for at, item in enumerate(more))


def _conflicts(kept: Mapping[str, object], dropped: Mapping[str, object], steps: Path) -> Iterator[str]:
    """Yield, in YAML, what the other entry says and the kept one says differently."""
    for field, value in dropped.items():
        mine = kept.get(field)
        if field in (*_OWN, _NOTES) or mine is None or value is None or same(mine, value):
            continue
        here = (*steps, field)
        if isinstance(mine, Mapping) and isinstance(value, Mapping) and field not in _CHECKS:
            yield from _conflicts(mine, value, here)
        elif isinstance(mine, list) and isinstance(value, list):
            yield from _item_conflicts(mine, value, here)
        else:
            yield f"{'.'.join(map(str, here))}: {flow(value, _AS_TYPED)}"


def _item_conflicts(mine: list[object], value: list[object], here: Path) -> Iterator[str]:
    """Yield items that are there under the same key with other words: the same number, another description."""
    field = str(here[-1])
    known = {_key(field, item): item for item in mine}
    for item in value:
        there = known.get(_key(field, item))
        if there is not None and not _says_all_of(there, item):
            yield f"{'.'.join(map(str, here))}: {flow(item, _AS_TYPED)}"


def _says_all_of(mine: object, item: object) -> bool:
    if isinstance(mine, Mapping) and isinstance(item, Mapping):
        return all(same(mine.get(field), value) for field, value in item.items())
    return fold(str(mine)) == fold(str(item))


def _notes(kept: EntryFile, dropped: EntryFile, conflicts: tuple[str, ...]) -> Iterator[Step]:
    mine, theirs = (str(entry.data.get(_NOTES) or "") for entry in (kept, dropped))
    said = f"Merged with {dropped.data['id']}, which said: {'; '.join(conflicts)}" if conflicts else ""
    parts = [mine, theirs if theirs != mine else "", said]
    text = " ".join(part.strip() for part in parts if part.strip())
    if text and text != mine:
        yield SetValue((*kept.path, _NOTES), text)


def _key(field: str, item: object) -> str:
    """Return by what an item of a list is recognised: a number by its digits, a word folded."""
    if isinstance(item, Mapping):
        name = _JOINED_BY.get(field, "")
        value = str(item.get(name, "")) if name else flow(item)
        return phone_digits(value) or value if field == "phones" else value
    return fold(str(item))


def _value(value: object) -> Value:
    return value  # type: ignore[return-value]
