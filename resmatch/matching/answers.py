"""Which needs a listing answers: those it names, else those of its kind, and what its facts add."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.matching.columns import Record, pluck
from resmatch.matching.groups import composition_of, fellowship_of
from resmatch.vocab import POPULATIONS, Kind, kind_of


def needs_answered(record: Record) -> tuple[str, ...]:
    """Give the ids of the needs a listing answers, without repeats, what it was made for first."""
    return tuple(dict.fromkeys([*needs_made_for(record), *_also(record)]))


def needs_made_for(record: Record) -> tuple[str, ...]:
    """Give the needs a listing names, else those of its kind and type."""
    own = record.get("needs")
    return tuple(own) if isinstance(own, list | tuple) else _kind(record).answers


def _also(record: Record) -> Iterator[str]:
    kind = _kind(record)
    yield from kind.also_answers
    for condition in kind.answers_if:
        if _holds(pluck(record, condition.field), condition.word):
            yield condition.need
    if record["kind"] == "support_group":
        yield from _by_company(record)


def _holds(value: object, word: str) -> bool:
    """Tell whether a field says yes, is a list with something in it, or is or holds the word."""
    if isinstance(value, list | tuple):
        return word in value if word else bool(value)
    return value == word if word else value in ("yes", "case_by_case")


def _by_company(record: Record) -> Iterator[str]:
    """Add what the people of a group make it good for: a women's meeting is women's support."""
    fellowship = fellowship_of(record)
    if fellowship is not None:
        yield from fellowship.words("needs")
    for group in composition_of(record):
        for population in POPULATIONS.meanings(group):
            yield from filter(None, [POPULATIONS.get(population).text("need")])


def _kind(record: Record) -> Kind:
    kind_type = record.get("type")
    return kind_of(str(record["kind"]), None if kind_type is None else str(kind_type))
