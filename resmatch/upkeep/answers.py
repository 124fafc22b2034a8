"""Answers from a call script, typed back: the facts, and the day and way they were asked.

``resmatch answer ID moud.methadone=yes`` dates the facts that were asked and no others, so that nothing
looks fresher than it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from resmatch.catalog.editing import SetValue, Step
from resmatch.errors import BadOption
from resmatch.upkeep.check_made import CheckMade, dated, refuse_crisis_line
from resmatch.upkeep.entry_file import EntryChange, EntryFile, change
from resmatch.upkeep.fact_groups import group_of
from resmatch.upkeep.verify import fact_steps, read_facts

_ROOM = frozenset({"beds", "waitlist"})


def answer(entry: EntryFile, check: CheckMade, answers: Sequence[str]) -> EntryChange:
    """Write answers (``field=value``) with the date of the check of their groups of facts, in memory.

    Raises BadOption for an answer that cannot be read, CannotEdit for a crisis line or a file that cannot be
    changed.
    """
    if not answers:
        raise BadOption("no answer is given", hint="write for example moud.methadone=yes")
    refuse_crisis_line(entry.data, check.method)
    facts = read_facts(answers, entry)
    groups = {group_of(fact.steps) for fact in facts}
    steps: list[Step] = list(fact_steps(facts, entry))
    if groups & _ROOM:
        steps.append(SetValue((*entry.path, "availability", "as_of"), check.day.isoformat()))
    for group in sorted(filter(None, groups)):
        steps += dated((*entry.path, "checked", group), check, _checked(entry.data).get(group))
    undated = [".".join(map(str, fact.steps)) for fact in facts if group_of(fact.steps) is None]
    notes = [f"{name} has no date of its own; resmatch verify dates the whole listing" for name in undated]
    return change(entry, steps, today=check.day, notes=notes)


def _checked(data: Mapping[str, object]) -> Mapping[str, object]:
    checked = data.get("checked")
    return checked if isinstance(checked, Mapping) else {}
