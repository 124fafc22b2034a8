"""Which value a comment is about: the one behind which it stands, or the next one below it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from resmatch.yamlsource import Comment, Path, Source

BLANK = ""
"""A blank line between two comments."""

_ENTRY_STEPS = 2
_INDENTED_COLUMN = 2


@dataclass(slots=True)
class Notes:
    """The comments of a file by the path they are about.

    ``before`` stand on lines of their own above it, ``behind`` at the end of its line, ``after`` on lines of their
    own below an entry; those of the empty path come at the end of the file. ``holders`` are the paths of the values
    in which there is a comment.
    """

    before: dict[Path, list[str]] = field(default_factory=dict)
    behind: dict[Path, list[str]] = field(default_factory=dict)
    after: dict[Path, list[str]] = field(default_factory=dict)
    holders: set[Path] = field(default_factory=set)

    def add(self, where: dict[Path, list[str]], path: Path, text: str) -> list[str]:
        """Add a comment and return the comments that stand with it."""
        lines = where.setdefault(path, [])
        lines.append(text)
        self.holders.update(path[:size] for size in range(len(path)))
        return lines


@dataclass(frozen=True, slots=True)
class _Node:
    """A field or list item: where its key (or itself) starts, and where its value ends."""

    start: int
    line: int
    column: int
    end: int
    end_line: int
    path: Path


def attach(source: Source) -> Notes:
    """Return every comment of a file with the value it is about."""
    notes, comments = Notes(), source.comments()
    nodes = list(_nodes(source, source.data, ())) if comments else []
    by_path = {node.path: node for node in nodes}
    starts = [node.start for node in nodes]
    for comment in comments:
        at = bisect_right(starts, comment.mark.start)
        if at and not comment.alone:
            notes.add(notes.behind, _owner(nodes[at - 1], comment, by_path), comment.text)
            continue
        where, path = _place(nodes[:at][-1:], nodes[at : at + 1], comment, notes)
        lines = notes.add(where, path, comment.text)
        if len(path) <= _ENTRY_STEPS and _ends_a_paragraph(source, comment):
            lines.append(BLANK)
    return notes


def _nodes(source: Source, value: object, path: Path) -> Iterator[_Node]:
    steps: list[str | int] = []
    if isinstance(value, Mapping):
        steps = list(value)
    elif isinstance(value, list):
        steps = list(range(len(value)))
    for step in steps:
        inner = (*path, step)
        key, mark = source.mark(inner, key=True), source.mark(inner)
        end, end_line = (mark.end, mark.end_line) if mark.end > key.end else (key.end, key.end_line)
        yield _Node(key.start, key.line, key.column, end, end_line, inner)
        yield from _nodes(source, value[step], inner)  # type: ignore[index]


def _owner(last: _Node, comment: Comment, by_path: Mapping[Path, _Node]) -> Path:
    """Return the widest value whose last line, or whose key, the comment stands behind."""
    line, node = comment.mark.line, last
    if node.line == line and node.end_line > line:
        return node.path  # behind a key whose value comes below
    while len(node.path) > 1:
        wider = by_path[node.path[:-1]]
        if node.line != line:
            fits = wider.end < comment.mark.start and wider.end_line == line
        else:
            fits = wider.line == line == wider.end_line and wider.end < comment.mark.start
        if not fits:
            break
        node = wider
    return node.path


def _place(
    last: Sequence[_Node], following: Sequence[_Node], comment: Comment, notes: Notes
) -> tuple[dict[Path, list[str]], Path]:
    """Return where a comment on a line of its own goes: above what follows, or below the entry it is part of."""
    entry = last[0].path[:_ENTRY_STEPS] if last and len(last[0].path) >= _ENTRY_STEPS else None
    if entry and not (following and following[0].path[:_ENTRY_STEPS] == entry):
        is_item = bool(following) and len(following[0].path) == _ENTRY_STEPS
        if comment.mark.column >= (following[0].column if is_item else _INDENTED_COLUMN):
            return notes.after, entry
    return (notes.before, following[0].path) if following else (notes.after, ())


def _ends_a_paragraph(source: Source, comment: Comment) -> bool:
    """Tell whether a blank line stands below a comment."""
    below = source.text[comment.mark.end :].splitlines()[1:2]
    return bool(below) and not below[0].strip()
