"""From changes to a changed text: every edit is read back, and must say exactly what was meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from resmatch.catalog.editing.apply import apply_edits
from resmatch.catalog.editing.changes import RemoveValue, SetValue, Step, expected, find, nested, same
from resmatch.catalog.editing.insert import field_edits, item_edits
from resmatch.catalog.editing.remove import removal_edits
from resmatch.catalog.editing.replace import value_edits
from resmatch.catalog.editing.styles import StyleAt, entry_styles, plain
from resmatch.diagnostics import Edit
from resmatch.errors import CannotEdit
from resmatch.yamlsource import Source, read_text


def rewrite_entries(source: Source, steps: Iterable[Step]) -> Source:
    """Return a catalog file with all changes made; new fields stand in the order of the models.

    Raises CannotEdit like ``rewrite``.
    """
    return rewrite(source, steps, entry_styles(source))


def rewrite(source: Source, steps: Iterable[Step], style_at: StyleAt = plain) -> Source:
    """Return the source with all changes made, one after the other.

    Only the lines of the changes differ. Raises CannotEdit when the file has faults, a path leads nowhere,
    or a change cannot be made without touching something else.
    """
    if source.faults:
        raise CannotEdit(f"{source.filename} cannot be read as it is", hint="resmatch validate tells what is wrong")
    for step in steps:
        source = _changed(source, step, style_at)
    return source


def _changed(source: Source, step: Step, style_at: StyleAt) -> Source:
    wanted = expected(source.data, step)
    if same(wanted, source.data):
        return source
    for edit in _candidates(source, step, style_at):
        changed = read_text(apply_edits(source.text, [edit]), source.filename)
        if not changed.faults and same(changed.data, wanted):
            return changed
    path = ".".join(map(str, step.path))
    raise CannotEdit(f"{source.filename} is written in a way that cannot be edited at {path}", hint="edit it by hand")


def _candidates(source: Source, step: Step, style_at: StyleAt) -> Iterator[Edit]:
    if isinstance(step, RemoveValue):
        return removal_edits(source, step.path)
    return _settings(source, step, style_at)


def _settings(source: Source, step: SetValue, style_at: StyleAt) -> Iterator[Edit]:
    depth, there = find(source.data, step.path)
    here, new, deeper = step.path[:depth], step.path[: depth + 1], step.path[depth + 1 :]
    if depth == len(step.path) or there is None or there in ({}, []):
        return value_edits(source, here, nested(step.path[depth:], step.value), style_at(here))
    edits = field_edits if isinstance(there, dict) else item_edits
    return edits(source, new, nested(deeper, step.value), style_at)
