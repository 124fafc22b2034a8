"""How a value is written: plain where everyone reads the same, in quotes where some program would not."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from enum import Enum

from resmatch.catalog.editing.changes import Value
from resmatch.yamlsource.scalars import plain_value

LINE_CHARACTERS = 120
"""A list of groups longer than this is written one item per line."""

_QUOTES = ("'", '"')
_PLAIN = re.compile(r"[^\W_][^\n\r\t#]*")
_BREAKS_PLAIN = re.compile(r":(?:\s|$)|\s$|\s\s")
_FLOW_MARKS = frozenset(",[]{}?")
# Read as another type by some program: times, ZIP codes and other digits, the words for true and false.
_TROUBLE = re.compile(r"\d[\d_]*|\d{5}-\d{4}|\d{1,3}(?::\d\d)+(?:\.\d*)?|0[xo][\da-f]+|[\d.]+e[\d]+", re.IGNORECASE)
_OLD_BOOLEANS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})


class Shape(Enum):
    """Where a value stands: on its own line, or inside brackets with others."""

    LINE = "line"
    INSIDE = "inside"


def written(value: Value, shape: Shape = Shape.LINE) -> str:
    """Return a value on one line; groups and lists in brackets."""
    if isinstance(value, str):
        return _text(value, shape)
    if isinstance(value, Mapping):
        pairs = (f"{_text(key, Shape.INSIDE)}: {written(part, Shape.INSIDE)}" for key, part in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, Sequence):
        return "[" + ", ".join(written_item(part, Shape.INSIDE) for part in value) + "]"
    return json.dumps(value)


def written_like(value: Value, old: str, shape: Shape) -> str:
    """Return a value in place of an old one, with its quotes where it had some."""
    quote = old[:1]
    if not isinstance(value, str) or quote not in _QUOTES:
        return written(value, shape)
    if quote == "'" and "\n" not in value:
        return "'" + value.replace("'", "''") + "'"
    return _quoted(value)


def written_block(value: Value, indent: str, newline: str) -> str:
    """Return what follows ``key:``, on lines of their own where one line would be too long."""
    line = written(value)
    if len(indent) + len(line) <= LINE_CHARACTERS or not isinstance(value, list):
        return f" {line}"
    return "".join(f"{newline}{indent}  - {written_item(part, Shape.LINE)}" for part in value)


def written_item(value: Value, shape: Shape) -> str:
    """Return an item of a list on one line."""
    if isinstance(value, str) and value.lower() in _OLD_BOOLEANS:
        return _quoted(value)  # [en, no]: many programs read the second one as false
    return written(value, shape)


def _text(text: str, shape: Shape) -> str:
    inside = shape is Shape.INSIDE and not _FLOW_MARKS.isdisjoint(text)
    safe = _PLAIN.fullmatch(text) and text.isprintable() and not _BREAKS_PLAIN.search(text)
    if not safe or inside or _TROUBLE.fullmatch(text) or plain_value(text) != text:
        return _quoted(text)
    return text


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
