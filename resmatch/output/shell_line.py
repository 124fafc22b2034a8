"""A command to type again, broken where a shell lets a line go on, so that it can be copied."""

from __future__ import annotations

import shlex
from collections.abc import Sequence

from resmatch.diagnostics.render.cells import cells
from resmatch.output.page import Page

CONTINUED = " \\"
_INDENT = "  "


def shell_lines(page: Page, words: Sequence[str]) -> list[str]:
    """Return a command as lines; each but the last ends in a backslash. A word is never broken."""
    lines: list[str] = []
    for word in map(shlex.quote, map(page.clean, words)):
        if lines and cells(f"{lines[-1]} {word}{CONTINUED}") <= page.width:
            lines[-1] += f" {word}"
        else:
            lines = [*lines[:-1], lines[-1] + CONTINUED, _INDENT + word] if lines else [word]
    return lines
