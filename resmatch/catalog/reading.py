"""From plain data to models: validate one group of fields, and word what is wrong.

A number where text belongs (a ZIP code without quotes) is read again as it was typed, and an empty
field counts as not there if the model has it; both only after pydantic has refused them, so that sound
data costs nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from resmatch.catalog.base import Part
from resmatch.catalog.models import Resource, Where, model_of
from resmatch.catalog.refusal import NOT_TEXT
from resmatch.catalog.wording import UNKNOWN_FIELD, Coded, worded
from resmatch.yamlsource import Path, Source

P = TypeVar("P", bound=Part)

_TEXT_WANTED = frozenset({NOT_TEXT, "string_type"})
_LEFT_OUT = object()


def read_resource(
    data: Mapping[str, object], path: Path, source: Source, catalog: str
) -> tuple[Resource | None, list[Coded]]:
    """Return the resource of one entry, or None and everything that is wrong with it."""
    resource, found = read_part(model_of(data.get("kind")), data, path, source)
    if resource is not None:
        resource._source = Where(source.filename, source.mark(path).line, catalog)
    return resource, found


def read_part(model: type[P], data: object, path: Path, source: Source) -> tuple[P | None, list[Coded]]:
    """Return one group of fields as its model, or None and everything that is wrong with it."""
    try:
        return model.model_validate(data), []
    except ValidationError as refused:
        errors = refused.errors(include_url=False)
    typed = _as_typed(data, errors, path, source)
    if typed is not data:
        try:
            return model.model_validate(typed), []
        except ValidationError as refused:
            errors = refused.errors(include_url=False)
    return None, list(worded(errors, model, typed, path))


def _as_typed(data: object, errors: Sequence[ErrorDetails], path: Path, source: Source) -> object:
    """Return the data with refused numbers as typed and empty fields left out; the same data if none is."""
    for error in errors:
        value, steps = error["input"], error["loc"]
        if value is None and isinstance(steps[-1], str) and error["type"] != UNKNOWN_FIELD:
            data = _replaced(data, steps, _LEFT_OUT)
        elif error["type"] in _TEXT_WANTED and isinstance(value, int | float):
            data = _replaced(data, steps, source.raw(path + steps))
    return data


def _replaced(data: Any, steps: Sequence[str | int], value: object) -> Any:
    """Return a copy of the data in which the value at the end of the steps is another, or is gone."""
    first, rest = steps[0], steps[1:]
    if rest:
        value = _replaced(data[first], rest, value)
    if isinstance(data, list):
        return [value if number == first else item for number, item in enumerate(data)]
    changed = {**data, first: value}
    if value is _LEFT_OUT:
        del changed[first]
    return changed
