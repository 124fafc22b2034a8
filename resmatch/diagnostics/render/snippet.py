"""A source line with carets under a span, cut to the width at hand."""

from __future__ import annotations

from resmatch.diagnostics.problem import Problem
from resmatch.diagnostics.render.cells import cells, head, tail
from resmatch.text import printable

_DOTS = "..."


def snippet(problem: Problem, room: int) -> tuple[str, str]:
    """Return the source line and the carets below it, neither wider than ``room`` columns of the screen."""
    before, marked, after = _parts(problem)
    if cells(before) + cells(marked) + cells(after) > room:
        before, marked, after = _cut(before, marked, after, room)
    carets = " " * cells(before) + "^" * max(cells(marked), 1)
    return (before + marked + after).rstrip(), carets


def _parts(problem: Problem) -> tuple[str, str, str]:
    line, span = problem.source_line, problem.span
    start = span.column - 1
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    return printable(line[:start]), printable(line[start:end]), printable(line[end:])


def _cut(before: str, marked: str, after: str, room: int) -> tuple[str, str, str]:
    if cells(before) + cells(marked) > room - len(_DOTS):
        before = _DOTS + tail(before, room // 3) if cells(before) > room // 3 else before
    left = room - cells(before)
    if cells(marked) > left - len(_DOTS):
        return before, head(marked, left - len(_DOTS)) + _DOTS, ""
    left -= cells(marked)
    return before, marked, after if cells(after) <= left else head(after, left - len(_DOTS)) + _DOTS
