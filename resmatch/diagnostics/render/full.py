"""Each problem with its source line, a caret under the fault, and what to do."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum

from resmatch.diagnostics.problem import Problem, Severity
from resmatch.diagnostics.render.snippet import snippet
from resmatch.diagnostics.render.summary import NOTHING_CHANGED, summary
from resmatch.diagnostics.report import Report
from resmatch.text import plural, printable

WIDTH = 80
SHOWN_AT_MOST = 100
_GUTTER = 4


class Notes(Enum):
    """How many of the notes with one code are shown."""

    ALL = "all"
    FOLDED = "folded"
    """The first, and how many more there are: notes never hide errors."""


def render(report: Report, *, width: int = WIDTH, outcome: str = NOTHING_CHANGED, notes: Notes = Notes.FOLDED) -> str:
    """Return the problems, at most 100 of them, and the summary, wrapped to ``width`` columns (60 or more)."""
    problems = list(_without_repeats(report.problems)) if notes is Notes.FOLDED else list(report.problems)
    alike = Counter(problem.code for problem in report.problems if notes is Notes.FOLDED)
    shown = problems[:SHOWN_AT_MOST]
    blocks = [_block(problem, width, alike[problem.code] - 1) for problem in shown]
    more = len(problems) - len(shown)
    if more:
        blocks.append(f"... and {plural(more, 'more problem')}; --format concise lists them all\n")
    return "\n".join([*blocks, summary(report, outcome=outcome)])


def _without_repeats(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield the problems without the notes whose code was already noted."""
    noted: set[str] = set()
    for problem in problems:
        if problem.severity is not Severity.INFO or problem.code not in noted:
            yield problem
        noted.add(problem.code)


def _block(problem: Problem, width: int, alike: int) -> str:
    gutter = max(_GUTTER, len(str(problem.line)) + 1)
    place = printable(f"{problem.file}:{problem.line}:{problem.column}")
    lines = [*_wrapped(_headline(problem), width, indent="    "), f"  --> {place}"]
    if problem.source_line:
        line, carets = snippet(problem, width - gutter - 3)
        lines += [f"{problem.line:>{gutter}} | {line}", f"{'':{gutter}} | {carets}"]
    if problem.hint:
        margin = " " * (gutter + 1)
        lines += _wrapped(f"{margin}= {printable(problem.hint)}", width, indent=f"{margin}  ")
    if alike > 0 and problem.severity is Severity.INFO:
        lines.append(f"  and {alike:,} more like it: --select {problem.code}")
    return "\n".join(lines) + "\n"


def _headline(problem: Problem) -> str:
    mark = "[*] " if problem.is_fixable else ""
    return f"{problem.code} {mark}{problem.severity}: {printable(problem.message)}"


def _wrapped(text: str, width: int, *, indent: str) -> list[str]:
    # A path, a link or an id is copied from the screen, so it is never broken.
    return textwrap.wrap(
        text,
        width,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
        drop_whitespace=True,
    )
