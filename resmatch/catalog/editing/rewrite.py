"""From changes to a changed text: every edit is read back, and must say exactly what was meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from resmatch.catalog.editing.apply import apply_edits
from resmatch.catalog.editing.changes import NO_ORDER, Order, RemoveValue, SetValue, Step, expected, find, nested, same
from resmatch.catalog.editing.insert import field_edits, item_edits
from resmatch.catalog.editing.remove import removal_edits
from resmatch.catalog.editing.replace import value_edits
from resmatch.diagnostics import Edit
from resmatch.errors import CannotEdit
from resmatch.yamlsource import Source, read_text


def rewrite(source: Source, steps: Iterable[Step], order: Order = NO_ORDER) -> Source:
    """Return the source with all changes made, one after the other.

    Only the lines of the changes differ. Raises CannotEdit when the file has faults, a path leads nowhere,
    or a change cannot be made without touching something else.
    """
    if source.faults:
        raise CannotEdit(f"{source.filename} cannot be read as it is", hint="resmatch validate tells what is wrong")
    for step in steps:
        source = _changed(source, step, order)
    return source


def _changed(source: Source, step: Step, order: Order) -> Source:
    wanted = expected(source.data, step)
    if same(wanted, source.data):
        return source
    for edit in _candidates(source, step, order):
        changed = read_text(apply_edits(source.text, [edit]), source.filename)
        if not changed.faults and same(changed.data, wanted):
            return changed
    path = ".".join(map(str, step.path))
    raise CannotEdit(f"{source.filename} is written in a way that cannot be edited at {path}", hint="edit it by hand")


def _candidates(source: Source, step: Step, order: Order) -> Iterator[Edit]:
    if isinstance(step, RemoveValue):
        return removal_edits(source, step.path)
    return _settings(source, step, order)


def _settings(source: Source, step: SetValue, order: Order) -> Iterator[Edit]:
    depth, there = find(source.data, step.path)
    here, rest = step.path[:depth], step.path[depth:]
    if not rest or there is None or there in ({}, []):
        yield from value_edits(source, here, nested(rest, step.value))
    elif isinstance(there, dict):
        yield from field_edits(source, here, (str(rest[0]), nested(rest[1:], step.value)), order(here))
    else:
        yield from item_edits(source, here, nested(rest[1:], step.value))
