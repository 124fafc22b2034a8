"""Where a new field or item goes: candidates for one edit, the best one first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from resmatch.catalog.editing.changes import Value, find
from resmatch.catalog.editing.pieces import Shape, field_piece, item_piece, pair_piece, value_piece
from resmatch.catalog.editing.styles import StyleAt
from resmatch.diagnostics import Edit
from resmatch.yamlsource import Path, Source

_LINE_END = re.compile(r"\r\n?|\n|\Z")


def field_edits(source: Source, path: Path, value: Value, style_at: StyleAt) -> Iterator[Edit]:
    """Yield ways to write a new field into a group that exists and holds something."""
    group, name = path[:-1], str(path[-1])
    names, start = list(find(source.data, group)[1]), source.mark(group).start
    if source.text[start] == "{":
        yield _inside(source, (*group, names[-1]), pair_piece(name, value, style_at(path)))
        return
    newline, key = newline_of(source.text), source.mark((*group, names[-1]), key=True)
    indent = " " * (key.column - 1)
    lines = newline.join(field_piece(name, value, style_at(path), indent))
    for anchor in _anchors(names, name, tuple(style_at(group).order)):
        at = line_end(source.text, source.mark((*group, anchor)).end)
        yield Edit(at, at, newline + lines)
    # Behind a block of text that keeps its line breaks there is no room: stand before it.
    yield Edit(key.start, key.start, lines.removeprefix(indent) + newline + indent)


def item_edits(source: Source, path: Path, value: Value, style_at: StyleAt) -> Iterator[Edit]:
    """Yield the way to add an item at the end of a list that exists and holds something."""
    mark, last = source.mark(path[:-1]), len(find(source.data, path[:-1])[1]) - 1
    if source.text[mark.start] == "[":
        yield _inside(source, (*path[:-1], last), value_piece(value, style_at(path), Shape.INSIDE))
        return
    newline, at = newline_of(source.text), line_end(source.text, mark.end)
    lines = item_piece(value, style_at(path), " " * (mark.column - 1))
    yield Edit(at, at, "".join(newline + line for line in lines))


def line_end(text: str, offset: int) -> int:
    """Return where the line of an offset ends, before its line break."""
    found = _LINE_END.search(text, offset)
    return found.start() if found else len(text)


def newline_of(text: str) -> str:
    """Return the line break that the text uses first."""
    found = _LINE_END.search(text)
    return found[0] if found and found[0] else "\n"


def _inside(source: Source, last: Path, text: str) -> Edit:
    """Return the edit that adds text inside brackets, behind the last thing in them."""
    end = source.mark(last).end
    gap = " " if source.text[end - 1] == ":" else ""
    return Edit(end, end, f"{gap}, {text}")


def _anchors(names: Sequence[str], name: str, order: Sequence[str]) -> Iterator[str]:
    """Yield the fields behind which a new one could stand: its neighbour by order, then from the last up."""
    if name in order:
        before = [known for known in order[: order.index(name)] if known in names]
        yield from before[-1:]
    yield from reversed(names)
