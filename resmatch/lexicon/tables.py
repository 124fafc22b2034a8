"""The lexicon as the programs use it: the generated tables, indexed once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

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
    from resmatch.lexicon import _tables

    phrase_words = {word for first, more in _tables.PHRASES.items() for rest, _ in more for word in (first, *rest)}
    return Lexicon(
        singles=_tables.SINGLES,
        phrases=_tables.PHRASES,
        needs=Table.of(_tables.NEED_PATTERNS),
        need_effects=tuple(NeedEffect(*effect) for effect in _tables.NEED_EFFECTS),
        crisis=Table.of(_tables.CRISIS_PATTERNS),
        crisis_effects=tuple(GroupEffect(*effect) for effect in _tables.CRISIS_EFFECTS),
        facts=Table.of(_tables.FACT_PATTERNS),
        fact_effects=tuple(GroupEffect(*effect) for effect in _tables.FACT_EFFECTS),
        questions=Table.of(_tables.QUESTION_PATTERNS),
        question_effects=tuple(GroupEffect(*effect) for effect in _tables.QUESTION_EFFECTS),
        words=frozenset(_tables.SINGLES) | frozenset(phrase_words),
        ordinary=frozenset(_tables.ORDINARY.split()) | FILLERS,
    )
