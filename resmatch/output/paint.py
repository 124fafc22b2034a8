"""Colour for a finished text: it makes marks and headings easier to find, and never carries meaning alone."""

from __future__ import annotations

import re

_RESET = "\x1b[0m"
_BOLD, _RED, _GREEN, _YELLOW = "\x1b[1m", "\x1b[31m", "\x1b[32m", "\x1b[33m"

_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^! .*$", re.MULTILINE), _BOLD + _RED),
    (re.compile(r"^Demonstration places:.*$", re.MULTILINE), _BOLD + _YELLOW),
    (re.compile(r"^[A-Z][A-Z /,'&+-]{3,}[A-Z]\b", re.MULTILINE), _BOLD),
    (re.compile(r"^ ?\d+  .*$", re.MULTILINE), _BOLD),
    (re.compile(r"✓"), _GREEN),
    (re.compile(r"✗"), _RED),
    (re.compile(r"(?<=[ ])[?~](?= )"), _YELLOW),
)


def paint(text: str) -> str:
    """Return the text with colour; without the codes it is the same text."""
    for pattern, style in _RULES:
        text = pattern.sub(lambda found, style=style: f"{style}{found[0]}{_RESET}", text)  # type: ignore[misc]
    return text
