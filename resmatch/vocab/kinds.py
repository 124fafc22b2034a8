"""Kinds and types of entries in one table: their flags and the needs they answer by default."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from resmatch.vocab import _tables
from resmatch.vocab.terms import Term, Vocabulary

KINDS = Vocabulary(_tables.KINDS)
"""The kinds; ``extra["flags"]`` holds what is true of the kind whatever its type."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A need that an entry also answers when its own ``field`` says so.

    With a ``word``, the field is that word or holds it. With an empty ``word``, the field says yes or
    case_by_case, or is a list that holds anything.
    """

    need: str
    field: str
    word: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a kind, or a type within it, means for matching.

    ``answers`` are the needs of an entry that lists none. ``also_answers`` are added to every entry of this
    kind and type, whatever it lists, and ``answers_if`` to the entries that meet the condition.
    """

    kind: str
    type: str
    label: str
    description: str
    flags: frozenset[str]
    answers: tuple[str, ...]
    also_answers: tuple[str, ...]
    answers_if: tuple[Condition, ...]

    def has(self, flag: str) -> bool:
        """Say whether this kind or type carries the flag."""
        return flag in self.flags


@cache
def types_of(kind: str) -> Vocabulary:
    """Return the types of a kind; a vocabulary with no terms when it has none. Raises KeyError."""
    KINDS.get(kind)
    return Vocabulary(dict(_tables.TYPES).get(kind, (f"{kind} type", (), ())))


def _described(kind: str, type_id: str, term: Term) -> Kind:
    return Kind(
        kind=kind,
        type=type_id,
        label=term.label,
        description=term.description,
        flags=frozenset(term.words("flags")),
        answers=term.words("answers"),
        also_answers=term.words("also_answers"),
        answers_if=tuple(_condition(*pair) for pair in term.pairs("answers_if").items()),
    )


def _condition(need: str, written: str) -> Condition:
    field, _, word = written.partition("=")
    return Condition(need, field, word)


@cache
def kind_of(kind: str, type_id: str | None = None) -> Kind:
    """Return the row of a kind and type by their ids; raises KeyError for ids that do not exist."""
    if type_id is None:
        return _described(kind, "", KINDS.get(kind))
    return _described(kind, type_id, types_of(kind).get(type_id))


@cache
def all_kinds() -> tuple[Kind, ...]:
    """Return the whole table: each kind without a type, then its types, in order."""
    return tuple(kind_of(kind, type_id) for kind in KINDS.ids for type_id in (None, *types_of(kind).ids))
