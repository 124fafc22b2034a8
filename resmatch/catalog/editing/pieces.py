"""The pieces of YAML text that an edit puts in: a value in place of another, a field, an item."""

from __future__ import annotations

from enum import Enum

from resmatch.catalog.editing.changes import Value
from resmatch.catalog.yamltext import Style, block, flow, quote, scalar

_QUOTES = ("'", '"')
_KEY = "k"


class Shape(Enum):
    """Where a value stands: on its own line, or inside brackets with others."""

    LINE = "line"
    INSIDE = "inside"


def value_piece(value: Value, style: Style, shape: Shape) -> str:
    """Return a value on one line."""
    alone = shape is Shape.LINE and not isinstance(value, list | dict)
    return scalar(value, style) if alone else flow(value, style)


def value_like(value: Value, style: Style, shape: Shape, *, old: str) -> str:
    """Return a value in place of an old one, with its quotes where it had some."""
    mark = old[:1]
    if not isinstance(value, str) or mark not in _QUOTES:
        return value_piece(value, style, shape)
    if mark == "'" and value.isprintable():
        return "'" + value.replace("'", "''") + "'"
    return quote(value)


def behind_key(value: Value, style: Style, indent: str) -> list[str]:
    """Return the lines of a value from right behind ``key:`` on; ``indent`` is that of the key."""
    first, *rest = field_piece(_KEY, value, style, indent)
    return [first.removeprefix(f"{indent}{_KEY}:"), *rest]


def field_piece(name: str, value: Value, style: Style, indent: str) -> list[str]:
    """Return the lines of a field with its indent."""
    return block({name: value}, Style(order={name: style}), indent)


def item_piece(value: Value, style: Style, indent: str) -> list[str]:
    """Return the lines of a list item with its indent."""
    return block([value], style, indent)


def pair_piece(name: str, value: Value, style: Style) -> str:
    """Return a field as it stands inside brackets."""
    return flow({name: value}, Style(order={name: style}))[1:-1]
