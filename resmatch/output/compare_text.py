"""A comparison as text: a table where the page is wide enough, else one place under the other."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from resmatch.matching.compare import Comparison, FactRow
from resmatch.matching.listing import DEMO_BANNER
from resmatch.output.layout import columns, fields, wrap
from resmatch.output.page import Page
from resmatch.text import plural

_FACT_COLUMNS = 12
_NARROWEST_COLUMN = 18
ASK = "<"


class Shown(Enum):
    """Which rows of a comparison are shown."""

    DIFFERENT = "different"
    ALL = "all"


def compare_text(comparison: Comparison, page: Page, *, shown: Shown = Shown.DIFFERENT) -> str:
    """Return the facts side by side; ``<`` marks a fact that some place does not give."""
    rows = [row for row in comparison.rows if row.differs or shown is Shown.ALL]
    demo = any(match.resource.demo for match in comparison.matches)
    lines = [*wrap(page, DEMO_BANNER), ""] if demo else []
    names = [match.resource.name for match in comparison.matches]
    width = (page.width - _FACT_COLUMNS) // max(1, len(names))
    lines += _table(page, names, rows, width) if width >= _NARROWEST_COLUMN else _stacked(page, names, rows)
    hidden = len(comparison.rows) - len(rows)
    if hidden:
        lines += ["", *wrap(page, f"{plural(hidden, 'fact')} the same for all: add --all-rows")]
    return "\n".join([*lines, *wrap(page, f"{ASK} a place does not say: ask")]) + "\n"


def _table(page: Page, names: Sequence[str], rows: Sequence[FactRow], width: int) -> list[str]:
    widths = [_FACT_COLUMNS, *[width] * (len(names) - 1)]
    lines = columns(page, ["", *names], widths)
    for row in rows:
        lines += columns(page, [_mark(row), *row.values], widths)
    return lines


def _stacked(page: Page, names: Sequence[str], rows: Sequence[FactRow]) -> list[str]:
    lines: list[str] = []
    for place, name in enumerate(names):
        facts = [(_mark(row), row.values[place]) for row in rows]
        lines += [*wrap(page, name), *fields(page, facts, indent="  ", label_columns=_FACT_COLUMNS), ""]
    return lines


def _mark(row: FactRow) -> str:
    return f"{row.fact} {ASK}" if row.ask else row.fact
