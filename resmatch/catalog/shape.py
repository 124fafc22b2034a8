"""Questions about the shape of the models: which fields a place in an entry may have."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from pydantic.fields import FieldInfo

from resmatch.catalog.base import Part, Reads
from resmatch.catalog.scalars import read_tri

Steps = tuple[str | int, ...]


@cache
def fields_of(model: type[Part]) -> dict[str, FieldInfo]:
    """Return the fields of a model by the names they have in YAML."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def part_at(model: type[Part], steps: Steps) -> type[Part] | None:
    """Return the group of fields that stands at a path inside an entry, or None where there is none."""
    here: type[Part] | None = model
    for step in steps:
        field = fields_of(here).get(str(step)) if here else None
        if field is not None:
            here = _part_in(field.annotation)
    return here


def takes_answer(model: type[Part], steps: Steps) -> bool:
    """Tell whether a yes/no fact belongs at a path, by itself or in a group; marks that are on or off do not count."""
    owner = part_at(model, steps[:-1])
    field = fields_of(owner).get(str(steps[-1])) if owner else None
    if field is None and len(steps) > 1:
        return takes_answer(model, steps[:-1])
    return field is not None and _reads_answer(field)


def _reads_answer(field: FieldInfo) -> bool:
    inner = [getattr(argument, "__metadata__", ()) for argument in get_args(field.annotation)]
    found = [*field.metadata, *(item for metadata in inner for item in metadata)]
    return any(isinstance(item, Reads) and item.read is read_tri for item in found)


def home_of(model: type[Part], name: str) -> str:
    """Return the block of a model that has a field of this name; empty where none or several have."""
    homes = [block for block, part in _blocks(model) if name in fields_of(part)]
    return homes[0] if len(homes) == 1 else ""


def _blocks(model: type[Part]) -> Iterator[tuple[str, type[Part]]]:
    for name, field in fields_of(model).items():
        part = _part_in(field.annotation)
        if part is not None:
            yield name, part


def _part_in(annotation: Any) -> type[Part] | None:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    inner = (_part_in(argument) for argument in get_args(annotation))
    return next((part for part in inner if part is not None), None)
