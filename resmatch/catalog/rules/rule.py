"""What a rule is. To add one, write one module in this package and name it in ``rules/__init__.py``.

A rule is a module with these names:

``code``      its stable code, such as ``"P401"``
``severity``  ``Severity.ERROR`` keeps a catalog from loading; warnings and notes do not
``summary``   what it finds, as one sentence
``why``       why that matters to a client
``bad``       the text of a small catalog file in which it finds something
``good``      the same file put right; no rule of severity error finds anything in it
``check``     for an entry rule: ``check(entry) -> Iterator[Finding]``, called for every entry, also for
              entries with other faults, so look at ``entry.data`` through ``entry.find`` and ``entry.text``, or
              return when ``entry.resource`` is None; for a catalog rule:
              ``check(entries) -> Iterator[tuple[Entry, Finding]]``, called once with all entries

A rule says what is wrong in terms of paths and words (``Finding``); place, source line and edit are
worked out for it. Tests run every ``bad`` and ``good``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.diagnostics import Severity


class Described(Protocol):
    """Anything with a code that ``resmatch rule CODE`` can explain."""

    @property
    def code(self) -> str:
        """The stable code."""

    @property
    def severity(self) -> Severity:
        """How much it matters."""

    @property
    def summary(self) -> str:
        """What it finds, as one sentence."""

    @property
    def why(self) -> str:
        """Why that matters to a client."""

    @property
    def bad(self) -> str:
        """A catalog file in which it finds something; empty where a text cannot show it."""

    @property
    def good(self) -> str:
        """The same file put right."""


class EntryRule(Described, Protocol):
    """A rule that looks at one entry at a time."""

    def check(self, entry: Entry) -> Iterator[Finding]:
        """Yield what is wrong with one entry."""


class CatalogRule(Described, Protocol):
    """A rule that compares entries with each other."""

    def check(self, entries: Sequence[Entry]) -> Iterator[tuple[Entry, Finding]]:
        """Yield what is wrong, each with the entry it stands in."""


@dataclass(frozen=True, slots=True)
class Code:
    """A code that the YAML reader or the models find by themselves; it has texts and no check."""

    code: str
    severity: Severity
    summary: str
    why: str
    bad: str = ""
    good: str = ""
