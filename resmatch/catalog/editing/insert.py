"""Where a new field or item goes: candidates for one edit, the best one first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from resmatch.catalog.editing.changes import Value
from resmatch.catalog.editing.written import Shape, written, written_block, written_item
from resmatch.diagnostics import Edit
from resmatch.yamlsource import Path, Source

_LINE_END = re.compile(r"\r\n?|\n|\Z")


def field_edits(source: Source, group: Path, field: tuple[str, Value], order: Sequence[str]) -> Iterator[Edit]:
    """Yield ways to write a new field into a group that exists."""
    name, value = field
    names = list(_value(source, group))
    start = source.mark(group).start
    if source.text[start] == "{":
        pair = f"{written(name, Shape.INSIDE)}: {written(value, Shape.INSIDE)}"
        yield _inside(source, start, [source.mark((*group, key)).end for key in names], pair)
        return
    indent = " " * (source.mark((*group, names[0]), key=True).column - 1)
    for anchor in _anchors(names, name, order):
        at, newline = _after(source, source.mark((*group, anchor)).end)
        lines = f"{newline}{indent}{written(name)}:{written_block(value, indent, newline)}"
        yield Edit(at, at, lines)
    # After a block of text that keeps its line breaks there is no room: stand before it.
    at, newline = source.mark((*group, names[-1]), key=True).start, newline_of(source.text)
    yield Edit(at, at, f"{written(name)}: {written(value)}{newline}{indent}")


def item_edits(source: Source, items: Path, value: Value) -> Iterator[Edit]:
    """Yield the way to add an item at the end of a list that exists."""
    count = len(_value(source, items))
    start = source.mark(items).start
    if source.text[start] == "[":
        ends = [source.mark((*items, place)).end for place in range(count)]
        yield _inside(source, start, ends, written_item(value, Shape.INSIDE))
        return
    indent = " " * (source.mark(items).column - 1)
    at, newline = _after(source, source.mark(items).end)
    yield Edit(at, at, f"{newline}{indent}- {written_item(value, Shape.LINE)}")


def line_end(text: str, offset: int) -> int:
    """Return where the line of an offset ends, before its line break."""
    found = _LINE_END.search(text, offset)
    return found.start() if found else len(text)


def newline_of(text: str) -> str:
    """Return the line break that the text uses first."""
    found = _LINE_END.search(text)
    return found[0] if found and found[0] else "\n"


def _value(source: Source, path: Path) -> Sequence[str]:
    value: object = source.data
    for step in path:
        value = value[step]  # type: ignore[index]
    return value  # type: ignore[return-value]


def _inside(source: Source, start: int, ends: Sequence[int], text: str) -> Edit:
    """Return the edit that adds text inside brackets, after the last thing in them."""
    if not ends:
        return Edit(start + 1, start + 1, text)
    gap = " " if source.text[ends[-1] - 1] == ":" else ""
    return Edit(ends[-1], ends[-1], f"{gap}, {text}")


def _anchors(names: Sequence[str], name: str, order: Sequence[str]) -> Iterator[str]:
    """Yield the fields after which a new one could stand: its neighbour by order, then from the last up."""
    if name in order:
        before = [known for known in order[: order.index(name)] if known in names]
        yield from before[-1:]
    yield from reversed(names)


def _after(source: Source, offset: int) -> tuple[int, str]:
    return line_end(source.text, offset), newline_of(source.text)
