"""The lexicon as the programs use it: the generated tables, indexed once."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from resmatch.lexicon.patterns import FILLERS, Line, Match, Phrases, Singles, Table, find, prepare
from resmatch.lexicon.words import Word


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
    """The lexicon, indexed on first use."""
    # Here, not at the top: whoever only imports the package (or builds the tables) pays nothing for them.
    from resmatch.lexicon._tables import JSON

    data: dict[str, Any] = json.loads(JSON)
    words = frozenset(data["words"].split())
    ordinary = frozenset(data["ordinary"].split()) | FILLERS
    return Lexicon(
        singles=Singles(data["singles"]),
        phrases=Phrases(data["phrases"]),
        needs=Table.of(data["need_patterns"]),
        need_effects=tuple(NeedEffect(level, tuple(needs)) for level, needs in data["need_effects"]),
        crisis=Table.of(data["crisis_patterns"]),
        crisis_effects=_groups(data["crisis_effects"]),
        facts=Table.of(data["fact_patterns"]),
        fact_effects=_groups(data["fact_effects"]),
        questions=Table.of(data["question_patterns"]),
        question_effects=_groups(data["question_effects"]),
        words=words,
        ordinary=ordinary,
        known=ordinary | words,
    )


def _groups(effects: list[list[str]]) -> tuple[GroupEffect, ...]:
    return tuple(GroupEffect(*effect) for effect in effects)
