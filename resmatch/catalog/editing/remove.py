"""How a field or a list item is taken out: candidates for one edit, the best one first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from resmatch.catalog.editing.changes import find
from resmatch.catalog.editing.insert import line_end
from resmatch.diagnostics import Edit
from resmatch.yamlsource import Path, Source

_LINE_BREAKS = "\r\n"


@dataclass(frozen=True, slots=True)
class _Child:
    """One field or item of a container: where it starts (its key) and where its value ends."""

    start: int
    end: int
    column: int


def removal_edits(source: Source, path: Path) -> Iterator[Edit]:
    """Yield ways to take out what stands at a path that exists."""
    _, parent = find(source.data, path[:-1])
    steps = list(parent) if isinstance(parent, dict) else list(range(len(parent)))
    place = steps.index(path[-1])
    children = [_child(source, (*path[:-1], step)) for step in steps]
    whole = source.mark(path[:-1])
    if len(children) == 1:
        yield from _only(source, path[:-1])
    elif source.text[whole.start] in "[{":
        yield _in_brackets(children, place)
    elif isinstance(parent, list):
        yield from _item(source, children, place, whole.column)
    else:
        yield _field(source, children, place)


def _child(source: Source, path: Path) -> _Child:
    key, value = source.mark(path, key=True), source.mark(path)
    return _Child(key.start, max(key.end, value.end), key.column)


def _only(source: Source, parent: Path) -> Iterator[Edit]:
    """Leave an empty container behind: nothing in it was worth a line of its own."""
    mark = source.mark(parent)
    _, value = find(source.data, parent)
    yield Edit(mark.start, mark.end, "{}" if isinstance(value, dict) else "[]")


def _in_brackets(children: list[_Child], place: int) -> Edit:
    if place:
        return Edit(children[place - 1].end, children[place].end, "")
    return Edit(children[0].start, children[1].start, "")


def _field(source: Source, children: list[_Child], place: int) -> Edit:
    if place:
        return _lines(source.text, children[place].start, children[place].end)
    return Edit(children[0].start, children[1].start, "")


def _item(source: Source, children: list[_Child], place: int, column: int) -> Iterator[Edit]:
    """Take out the lines of an item whose dash stands on its first line, and the blank lines below it."""
    start = _line_start(source.text, children[place].start)
    dash = start + column - 1
    if source.text[dash : dash + 1] == "-" and not source.text[start:dash].strip():
        yield _lines(source.text, dash, children[place].end, blank_lines=place < len(children) - 1)


def _lines(text: str, start: int, end: int, *, blank_lines: bool = False) -> Edit:
    stop = _next_line(text, end)
    while blank_lines and stop < len(text) and not text[stop : line_end(text, stop)].strip():
        stop = _next_line(text, stop)
    return Edit(_line_start(text, start), stop, "")


def _line_start(text: str, offset: int) -> int:
    return max(text.rfind(character, 0, offset) for character in _LINE_BREAKS) + 1


def _next_line(text: str, offset: int) -> int:
    stop = line_end(text, offset)
    if text.startswith("\r\n", stop):
        return stop + 2
    return min(stop + 1, len(text))
