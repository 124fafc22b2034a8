"""How a value that exists gets another: candidates for one edit, the best one first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resmatch.catalog.editing.changes import Value
from resmatch.catalog.editing.insert import newline_of
from resmatch.catalog.editing.pieces import Shape, behind_key, value_like, value_piece
from resmatch.catalog.yamltext import Style
from resmatch.diagnostics import Edit
from resmatch.yamlsource import Path, Source

_BLOCK_SCALARS = ("|", ">")
_AFTER_KEY = re.compile(r"\s*:((?:\s|(?<=\s)#[^\r\n]*)*)")
_HEAD_COMMENT = re.compile(r"[|>][-+0-9]*([ \t]+#[^\r\n]*)")


def value_edits(source: Source, path: Path, value: Value, style: Style) -> Iterator[Edit]:
    """Yield ways to write a value in place of the one at the path."""
    mark, key = source.mark(path), source.mark(path, key=True)
    old, shape = source.text[mark.start : mark.end], _shape_at(source, path)
    if not old:
        gap = "" if source.text[mark.start - 1 : mark.start].isspace() else " "
        yield Edit(mark.start, mark.end, gap + value_piece(value, style, shape))
    elif old[0] in _BLOCK_SCALARS:
        comment = _HEAD_COMMENT.match(old)
        yield Edit(mark.start, mark.end, value_piece(value, style, shape) + (comment[1] if comment else ""))
    elif key.line < mark.end_line:
        yield from _from_key(source, path, value, style)
    yield Edit(mark.start, mark.end, value_like(value, style, shape, old=old))


def _shape_at(source: Source, path: Path) -> Shape:
    around = source.mark(path[:-1])
    return Shape.INSIDE if path and source.text[around.start] in "[{" else Shape.LINE


def _from_key(source: Source, path: Path, value: Value, style: Style) -> Iterator[Edit]:
    """Write a value in place of one on lines below its key; comments between the two stay below the key."""
    key, mark = source.mark(path, key=True), source.mark(path)
    between = _AFTER_KEY.fullmatch(source.text, key.end, mark.start)
    if between is None:
        return
    first, *rest = behind_key(value, style, " " * (key.column - 1))
    newline = newline_of(source.text)
    yield Edit(key.end, mark.end, newline.join([f":{first}{between[1].rstrip()}", *rest]))
