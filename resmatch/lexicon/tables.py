"""The lexicon as the programs use it: the generated tables, indexed once."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from resmatch.lexicon.lines import Line, prepare
from resmatch.lexicon.lookups import FILLERS, Phrases, Singles, Table
from resmatch.lexicon.patterns import Match, find
from resmatch.lexicon.rows import Rows
from resmatch.lexicon.words import Word

TABLES = Path(__file__).parent / "data" / "patterns.txt"
"""Generated from the YAML beside it by tools/build_lexicon.py: sections with a title, one row a line."""


@dataclass(frozen=True, slots=True)
class NeedEffect:
    """What a need pattern means: how it is said (see ``needs.Level``) and the needs, primary first."""

    level: int
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupEffect:
    """What a pattern of the crisis, fact or question file means."""

    group: str
    value: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All tables, ready for matching."""

    singles: Singles
    phrases: Phrases
    needs: Table
    need_effects: tuple[NeedEffect, ...]
    crisis: Table
    crisis_effects: tuple[GroupEffect, ...]
    facts: Table
    fact_effects: tuple[GroupEffect, ...]
    questions: Table
    question_effects: tuple[GroupEffect, ...]
    words: frozenset[str]
    ordinary: frozenset[str]
    known: frozenset[str]

    def line(self, words: tuple[Word, ...]) -> Line:
        """A text ready for matching."""
        return prepare(words, self.singles, self.phrases)


def groups_found(table: Table, effects: tuple[GroupEffect, ...], line: Line) -> list[tuple[GroupEffect, Match]]:
    """Every match of a table of groups, in text order."""
    return [(effects[match.effect], match) for match in find(table, line)]


@cache
def lexicon() -> Lexicon:
    """The lexicon, ready on first use."""
    sections = dict(section.split("\n", 1) for section in TABLES.read_text(encoding="utf-8").rstrip().split("\n\n"))
    words = frozenset(sections["words"].split())
    ordinary = frozenset(sections["ordinary"].split()) | FILLERS
    return Lexicon(
        singles=Singles(Rows(sections["singles"])),
        phrases=Phrases(Rows(sections["phrases"])),
        needs=Table(Rows(sections["need_patterns"])),
        need_effects=tuple(NeedEffect(level, tuple(needs)) for level, needs in json.loads(sections["need_effects"])),
        crisis=Table(Rows(sections["crisis_patterns"])),
        crisis_effects=_groups(sections["crisis_effects"]),
        facts=Table(Rows(sections["fact_patterns"])),
        fact_effects=_groups(sections["fact_effects"]),
        questions=Table(Rows(sections["question_patterns"])),
        question_effects=_groups(sections["question_effects"]),
        words=words,
        ordinary=ordinary,
        known=ordinary | words,
    )


def _groups(effects: str) -> tuple[GroupEffect, ...]:
    return tuple(GroupEffect(*effect) for effect in json.loads(effects))
