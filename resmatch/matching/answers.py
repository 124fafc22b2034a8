"""Which needs a listing answers: those it names, else those of its kind, and what its facts add."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.matching.columns import Record, pluck
from resmatch.vocab import Kind, kind_of

_COMPOSITION_NEEDS = {
    "women": "support.women",
    "men": "support.men",
    "lgbtq": "support.lgbtq",
    "young_people": "support.young_people",
    "older_adults": "support.older_adults",
    "veterans": "support.veterans",
}
_FAMILY_HOUSING = "housing.family"


def needs_answered(record: Record) -> tuple[str, ...]:
    """Give the ids of the needs a listing answers, without repeats, what it was made for first."""
    return tuple(dict.fromkeys([*needs_made_for(record), *_also(record)]))


def needs_made_for(record: Record) -> tuple[str, ...]:
    """Give the needs a listing names, else those of its kind and type."""
    own = record.get("needs")
    return tuple(own) if isinstance(own, list | tuple) else _kind(record).answers


def _also(record: Record) -> Iterator[str]:
    for need in _kind(record).also_answers:
        if need != _FAMILY_HOUSING or record["kind"] == "housing" or _takes_children(record):
            yield need
    if record["kind"] == "treatment" and record.get("moud_provided"):
        yield "med.moud"
    yield from _by_composition(record)


def _takes_children(record: Record) -> bool:
    return pluck(record, "children.accepted") in ("yes", "case_by_case")


def _by_composition(record: Record) -> Iterator[str]:
    composition = pluck(record, "support_group.composition")
    for group in composition if isinstance(composition, list | tuple) else ():
        if group in _COMPOSITION_NEEDS:
            yield _COMPOSITION_NEEDS[str(group)]


def _kind(record: Record) -> Kind:
    kind_type = record.get("type")
    return kind_of(str(record["kind"]), None if kind_type is None else str(kind_type))
