"""Where the comments of a text stand; a ``#`` inside a value is no comment."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from resmatch.yamlsource.marks import Lines, Mark
from resmatch.yamlsource.tree import Tree

_HASH = re.compile(r"(?:^|(?<=[\s,\[\]{}]))#[^\r\n]*", re.MULTILINE)
_BLOCK_HEAD = re.compile(r"[|>][-+0-9]*[ \t]+(?=#)")


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment: its text from ``#`` to the end of the line, and whether the line holds nothing else."""

    text: str
    mark: Mark
    alone: bool


def find_comments(lines: Lines, tree: Tree) -> Iterator[Comment]:
    """Yield the comments of a text that was read, in order."""
    text, at = lines.text, 0
    starts, ends = _values(tree)
    while found := _HASH.search(text, at):
        value = bisect_right(starts, found.start()) - 1
        if value >= 0 and found.start() < ends[value]:
            head = _BLOCK_HEAD.match(text, starts[value])
            # The first line of a block of text may end in a comment, which is no part of the text.
            if head is None or head.end() != found.start():
                at = ends[value]
                continue
        yield _comment(lines, found)
        at = found.end()


def _values(tree: Tree) -> tuple[list[int], list[int]]:
    """Return where the keys and scalars start and end, in order."""
    nodes = [node for node in range(len(tree.starts)) if node not in tree.after]
    return [tree.starts[node] for node in nodes], [tree.ends[node] for node in nodes]


def _comment(lines: Lines, found: re.Match[str]) -> Comment:
    mark = lines.mark(found.start(), found.end())
    before = lines.text[found.start() - mark.column + 1 : found.start()]
    return Comment(found[0].rstrip(), mark, alone=not before.strip())
