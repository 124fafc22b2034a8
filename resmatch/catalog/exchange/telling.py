"""The account of an import as lines of plain text for a person."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from resmatch.catalog.exchange.account import Account, Guess, LeftOut, NotTaken, rows_of
from resmatch.catalog.exchange.target import Changes
from resmatch.text import plural, printable, quoted

ROWS_SHOWN = 5
"""Row numbers printed of several rows with the same remark."""
LABEL_CHARACTERS = 11


def tell(account: Account, changed: Changes, *, width: int) -> list[str]:
    """Return the lines: the counts first, then every row, fact and column that was not simply taken."""
    told = [
        ("note", account.remarks),
        ("not taken", map(_not_taken, account.not_taken)),
        ("guessed", _grouped(account.guesses)),
        ("left out", _grouped(account.left_out)),
        ("lost", (f"{lost.column} ({plural(lost.rows, 'row')}): {lost.reason}" for lost in account.lost)),
        ("gone", _first([f"{resource_id} is in the folder and not in the file" for resource_id in changed.gone])),
    ]
    lines = [line for label, texts in told for line in _labelled(label, texts, width)]
    return [counts_line(account, changed), *lines]


def counts_line(account: Account, changed: Changes) -> str:
    """Return the counts; what is new, changed, the same and not taken adds up to the rows that were read."""
    counts = [f"{len(changed.new):,} new", f"{len(changed.changed):,} changed"]
    counts += [f"{len(account.not_taken):,} not taken", f"{len(changed.same):,} same"]
    return f"read {plural(account.read, 'row')}: " + " · ".join(counts)


def _labelled(label: str, texts: Iterable[str], width: int) -> Iterator[str]:
    for number, text in enumerate(texts):
        yield from textwrap.wrap(
            printable(text),
            width,
            initial_indent=f" {label if number == 0 else '':<{LABEL_CHARACTERS}}",
            subsequent_indent=" " * (LABEL_CHARACTERS + 3),
            break_on_hyphens=False,
        )


def _not_taken(row: NotTaken) -> str:
    name = f" {quoted(row.name)}" if row.name else ""
    return f"row {row.row}{name}: {row.reason}" + (f" ({row.hint})" if row.hint else "")


def _grouped(items: Sequence[Guess | LeftOut]) -> Iterator[str]:
    for (what, text), rows in rows_of(items).items():
        yield f"{what}: {text} ({_row_words(rows)})"


def _row_words(rows: Sequence[int]) -> str:
    some = ", ".join(map(str, rows[:ROWS_SHOWN]))
    if len(rows) == 1:
        return f"row {some}"
    more = " ..." if len(rows) > ROWS_SHOWN else ""
    return f"{plural(len(rows), 'row')}: {some}{more}"


def _first(texts: Sequence[str]) -> list[str]:
    more = len(texts) - ROWS_SHOWN
    return [*texts[:ROWS_SHOWN], *([f"and {more:,} more"] if more > 0 else [])]
