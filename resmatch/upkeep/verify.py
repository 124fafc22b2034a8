"""After a call or a visit: date a listing, and write what has changed.

``verify`` says that the whole listing was gone through; a single answer is for ``answers``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import Enum

from resmatch.catalog.editing import SetValue, Step
from resmatch.catalog.editing.changes import expected, find
from resmatch.errors import BadOption
from resmatch.upkeep.check_made import CheckMade, dated, refuse_crisis_line
from resmatch.upkeep.entry_file import EntryChange, EntryFile, change
from resmatch.upkeep.fact_groups import group_of
from resmatch.upkeep.facts import Fact, read_fact, step_for

_AS_OF = ("availability", "as_of")


class Rest(Enum):
    """What was said about the facts that are not set."""

    STANDS = "stands"
    """All of it was gone through and still stands."""
    NOT_SAID = "not said"


def verify(entry: EntryFile, check: CheckMade, facts: Sequence[str] = (), rest: Rest = Rest.NOT_SAID) -> EntryChange:
    """Date a listing as checked and set the facts that changed (``field=value``), in memory.

    Where the rest stands, and where no fact is set, the dates of all its groups of facts move too; the day of the
    beds moves only when they were counted. Raises BadOption for a fact that cannot be read, CannotEdit for a
    crisis line or a file that cannot be changed.
    """
    refuse_crisis_line(entry.data, check.method)
    changed = read_facts(facts, entry)
    all_stands = rest is Rest.STANDS or not changed
    groups = frozenset(_checked(entry.data)) if all_stands else _groups(changed)
    steps = list(fact_steps(changed, entry))
    room_stands = rest is Rest.STANDS and find(entry.data, _AS_OF[:1])[0] == 1
    if _counts_room(changed) or (room_stands and not _dates_room(changed)):
        steps.append(SetValue((*entry.path, *_AS_OF), check.day.isoformat()))
    steps += dated((*entry.path, "verified"), check, entry.data.get("verified"))
    for group in sorted(groups & _checked(entry.data).keys()):
        steps += dated((*entry.path, "checked", group), check, _checked(entry.data)[group])
    return change(entry, steps, today=check.day)


def read_facts(texts: Sequence[str], entry: EntryFile) -> tuple[Fact, ...]:
    """Read facts one after the other; raise BadOption when two say something about the same field."""
    data = entry.data
    facts: list[Fact] = []
    for text in texts:
        fact = read_fact(text, data)
        if any(fact.steps == other.steps for other in facts):
            raise BadOption(f"{'.'.join(map(str, fact.steps))} is set twice", hint="say it once")
        facts.append(fact)
        data = _with(data, step_for(fact, (), data))
    return tuple(facts)


def fact_steps(facts: Iterable[Fact], entry: EntryFile) -> Iterator[Step]:
    """Yield the changes that write the facts."""
    data = entry.data
    for fact in facts:
        step = step_for(fact, (), data)
        data = _with(data, step)
        yield replace(step, path=(*entry.path, *step.path))


def _with(data: Mapping[str, object], step: Step) -> Mapping[str, object]:
    changed = expected(data, step)
    assert isinstance(changed, dict), "an entry stays a group of fields"
    return changed


def _groups(facts: Iterable[Fact]) -> frozenset[str]:
    return frozenset(group for fact in facts if (group := group_of(fact.steps)))


def _checked(data: Mapping[str, object]) -> Mapping[str, object]:
    checked = data.get("checked")
    return checked if isinstance(checked, Mapping) else {}


def _counts_room(facts: Sequence[Fact]) -> bool:
    """Tell whether beds or the waiting list were counted, so that their day is that of the check."""
    said = any(fact.steps[0] == _AS_OF[0] and fact.value is not None for fact in facts)
    return said and not _dates_room(facts)


def _dates_room(facts: Sequence[Fact]) -> bool:
    return any(fact.steps == _AS_OF for fact in facts)
