"""Lines of a page: wrapped text, items that stay whole, two ends of one line. Nothing is ever wider.

Every text passes through ``Page.clean`` here, so whatever a catalog holds is safe on a screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from resmatch.diagnostics.render.cells import cells, head
from resmatch.output.page import Page

GAP = "  "
HANGING = "    "


def wrap(page: Page, text: str, *, first: str = "", rest: str | None = None) -> list[str]:
    """Return ``text`` as lines, broken at spaces; ``first`` and ``rest`` stand before the lines."""
    return flow(page, page.clean(text).split(), first=first, rest=rest, gap=" ")


def flow(page: Page, items: Iterable[str], *, first: str = "", rest: str | None = None, gap: str = GAP) -> list[str]:
    """Return items as lines, as many on a line as fit; an item is only broken when it alone is too wide.

    Without ``rest`` the lines after the first are indented as far as ``first`` reaches.
    """
    first = page.clean(first)
    rest = " " * cells(first) if rest is None else page.clean(rest)
    lines: list[str] = []
    line, is_empty = first, True
    for item, before in _fitting(page, items, gap, page.width - max(cells(first), cells(rest))):
        if not is_empty and cells(line) + len(before) + cells(item) > page.width:
            lines.append(line)
            line, is_empty = rest, True
        line = line + item if is_empty else line + before + item
        is_empty = False
    return [*lines, line] if not is_empty else lines


def _fitting(page: Page, items: Iterable[str], gap: str, room: int) -> Iterator[tuple[str, str]]:
    """Yield each item with the gap before it; one that is wider than the room as words, or as pieces of a word."""
    for item in map(page.clean, items):
        words = [item] if cells(item) <= room else item.split()
        for place, word in enumerate(words):
            before = gap if place == 0 else " "
            while cells(word) > room:
                piece = head(word, room)
                yield piece, before
                word = word[len(piece) :]
            yield word, before


def spread(page: Page, left: str, right: str) -> list[str]:
    """Return one line with ``left`` at its start and ``right`` at its end; two or more where they do not fit."""
    left, right = page.clean(left), page.clean(right)
    room = page.width - cells(left) - cells(right)
    if right and room >= len(GAP):
        return [left + " " * room + right]
    return [*_hanging(page, left), *wrap(page, right, first=HANGING)]


def _hanging(page: Page, text: str) -> list[str]:
    """Return ``text`` as lines with its own leading space kept and later lines indented."""
    lead = text[: len(text) - len(text.lstrip(" "))]
    return wrap(page, text, first=lead, rest=HANGING)


def fit(page: Page, line: str) -> list[str]:
    """Return a finished line as it is where it fits, else wrapped with its indent kept."""
    shown = page.clean(line)
    return [shown] if cells(shown) <= page.width else _hanging(page, shown)


def fields(page: Page, rows: Iterable[tuple[str, str]], *, indent: str = "", label_columns: int = 8) -> list[str]:
    """Return rows of a label and a text, the texts under each other; rows without text are left out."""
    lines: list[str] = []
    for label, text in rows:
        if text:
            first = indent + page.clean(label).ljust(label_columns)
            lines += wrap(page, text, first=first, rest=" " * (len(indent) + label_columns))
    return lines


def columns(page: Page, texts: Sequence[str], widths: Sequence[int]) -> list[str]:
    """Return texts side by side, each wrapped in its own column; the last one takes the rest of the page."""
    rest = page.width - sum(widths)
    wrapped = [_narrow(page, text, width) for text, width in zip(texts, (*widths, rest + len(GAP)), strict=True)]
    lines = []
    for row in zip_longest(*wrapped, fillvalue=""):
        padded = [text + " " * (width - cells(text)) for text, width in zip(row, widths, strict=False)]
        lines.append("".join([*padded, row[-1]]).rstrip())
    return lines


def _narrow(page: Page, text: str, width: int) -> list[str]:
    """Wrap a text to a column, keeping a gap to the next one."""
    shown = page.clean(text)
    if cells(shown) <= width - len(GAP):
        return [shown]
    words = _fitting(page, shown.split(), " ", width - len(GAP))
    lines = [""]
    for word, _ in words:
        joined = f"{lines[-1]} {word}".strip()
        if cells(joined) <= width - len(GAP):
            lines[-1] = joined
        else:
            lines.append(word)
    return lines
