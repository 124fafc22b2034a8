"""What can be changed in a file: set a value at a path, or take it away."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, TypeAlias

from resmatch.errors import CannotEdit
from resmatch.yamlsource import Path

Value: TypeAlias = "str | int | float | bool | Sequence[Value] | Mapping[str, Value] | None"
"""What YAML can hold here."""


@dataclass(frozen=True, slots=True)
class SetValue:
    """Set the value at a path; groups on the way are made, a list position one past the end adds an item."""

    path: Path
    value: Value


@dataclass(frozen=True, slots=True)
class RemoveValue:
    """Take a field or a list item away; what is not there stays away."""

    path: Path


Step = SetValue | RemoveValue


def find(data: object, path: Path) -> tuple[int, Any]:
    """Return how many steps of the path exist, and the value at the last one that does."""
    value: Any = data
    for depth, step in enumerate(path):
        if not _has(value, step):
            return depth, value
        value = value[step]
    return len(path), value


def expected(data: object, step: Step) -> object:
    """Return the data as it must read after the step; raise CannotEdit where the path leads nowhere."""
    changed: Any = deepcopy(data)
    depth, parent = find(changed, step.path[:-1])
    if isinstance(step, RemoveValue):
        if depth == len(step.path) - 1 and _has(parent, step.path[-1]):
            del parent[step.path[-1]]
        return changed
    return _put(changed, step.path, step.value)


def nested(steps: Path, value: Value) -> Value:
    """Return the value inside the groups and lists that the steps name."""
    for step in reversed(steps):
        if isinstance(step, int) and step:
            raise CannotEdit(f"there is no item {step + 1} in a list that does not exist")
        value = [value] if isinstance(step, int) else {step: value}
    return value


def same(one: object, other: object) -> bool:
    """Tell whether two plain values are the same, types included (``1`` is not ``true``)."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _put(data: Any, path: Path, value: Value) -> object:
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(data, dict) and isinstance(step, str):
        return {**data, step: _put(data.get(step), rest, value)}
    if isinstance(data, list) and isinstance(step, int) and step <= len(data):
        item = data[step] if step < len(data) else None
        return [*data[:step], _put(item, rest, value), *data[step + 1 :]]
    if data is None:
        return nested(path, value)
    raise CannotEdit(f"'{step}' does not go into what stands there", hint="set the whole value instead")


def _has(value: object, step: str | int) -> bool:
    if isinstance(value, dict):
        return step in value
    return isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value)
