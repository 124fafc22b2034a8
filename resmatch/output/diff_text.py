"""The difference between two versions of a file, as ``diff -u`` and git show it."""

from __future__ import annotations

from difflib import unified_diff

from resmatch.text import printable


def diff_text(before: str, after: str, filename: str) -> str:
    """Return the changed lines with three lines around them; empty where nothing differs."""
    name = printable(filename).lstrip("/")
    lines = unified_diff(_lines(before), _lines(after), f"a/{name}", f"b/{name}", lineterm="")
    return "".join(f"{line}\n" for line in lines)


def _lines(text: str) -> list[str]:
    return [printable(line) for line in text.splitlines()]
