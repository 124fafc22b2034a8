"""The account of an import: every row that was read, and everything that was not taken, guessed or lost.

A row is taken or not taken, and the two add up to what was read. Of a row that is taken, single facts may be
left out (with the reason) or guessed (with what was seen); columns that no field can hold are lost and counted.
Row numbers count from 1, in the order of the file.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from resmatch.catalog.models import Resource


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A row that is not in the catalog, by its number and name, and why."""

    row: int
    name: str
    reason: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Guess:
    """A fact read in a way the file does not state: ``what`` was guessed, and the text seen and taken."""

    row: int
    what: str
    text: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One fact of a row that was not taken, and why; the rest of the row was."""

    row: int
    field: str
    reason: str


@dataclass(frozen=True, slots=True)
class Lost:
    """A column, or a word of one, that was not kept: in how many rows, and why."""

    column: str
    rows: int
    reason: str


@dataclass(frozen=True, slots=True)
class Account:
    """What became of every row of one file."""

    source: str
    read: int
    taken: int
    not_taken: tuple[NotTaken, ...] = ()
    guesses: tuple[Guess, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    lost: tuple[Lost, ...] = ()
    remarks: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        assert self.read == self.taken + len(self.not_taken), "rows read are rows taken and rows not taken"


@dataclass(frozen=True, slots=True)
class Import:
    """What a file gave: the entries in the order of their rows, the account, and the zone of the times.

    ``rejected`` has the rows that were not taken, as they came, each with the reason.
    """

    entries: tuple[Resource, ...]
    account: Account
    time_zone: str
    rejected: tuple[tuple[object, str], ...] = ()


class Refused(Exception):
    """A row cannot be taken: why, and what may help."""

    def __init__(self, reason: str, *, hint: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint


class Notes:
    """What is noted while one row is read: facts guessed and facts left out."""

    def __init__(self, row: int) -> None:
        self.row = row
        self.guesses: list[Guess] = []
        self.left_out: list[LeftOut] = []

    def guess(self, what: str, text: str) -> None:
        """Note that a fact is a guess: what it is, and from what it was read."""
        self.guesses.append(Guess(self.row, what, text))

    def leave_out(self, field: str, reason: str) -> None:
        """Note that a fact of the row is not taken."""
        self.left_out.append(LeftOut(self.row, field, reason))


def rows_of(items: Iterable[Guess | LeftOut]) -> dict[tuple[str, str], list[int]]:
    """Group notes that say the same of several rows: what and why to the row numbers."""
    groups: dict[tuple[str, str], list[int]] = {}
    for item in items:
        key = (item.what, item.text) if isinstance(item, Guess) else (item.field, item.reason)
        groups.setdefault(key, []).append(item.row)
    return groups
