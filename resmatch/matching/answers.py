"""Which needs a listing answers: those it names, else those of its kind, and what its facts add."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.matching.columns import Record, pluck
from resmatch.vocab import kind_of

_TRANSITIONAL_TYPES = frozenset({"recovery_residence", "emergency_shelter"})
_COMPOSITION_NEEDS = {
    "women": "support.women",
    "men": "support.men",
    "lgbtq": "support.lgbtq",
    "young_people": "support.young_people",
    "older_adults": "support.older_adults",
    "veterans": "support.veterans",
}


def needs_answered(record: Record) -> tuple[str, ...]:
    """Give the ids of the needs a listing answers, without repeats, in a stable order."""
    own = record.get("needs")
    stated = own if isinstance(own, list | tuple) else _by_kind(record)
    return tuple(dict.fromkeys([*stated, *_added(record)]))


def _by_kind(record: Record) -> tuple[str, ...]:
    return kind_of(str(record["kind"]), _type_of(record)).answers


def _added(record: Record) -> Iterator[str]:
    kind, kind_type = record["kind"], _type_of(record)
    if kind == "housing":
        yield "housing.family"
        if kind_type in _TRANSITIONAL_TYPES:
            yield "housing.transitional"
    if kind_type == "residential" and pluck(record, "children.accepted") in ("yes", "case_by_case"):
        yield "housing.family"
    if kind == "treatment" and record.get("moud_provided"):
        yield "med.moud"
    yield from _by_composition(record)


def _by_composition(record: Record) -> Iterator[str]:
    composition = pluck(record, "support_group.composition")
    for group in composition if isinstance(composition, list | tuple) else ():
        if group in _COMPOSITION_NEEDS:
            yield _COMPOSITION_NEEDS[str(group)]


def _type_of(record: Record) -> str | None:
    value = record.get("type")
    return None if value is None else str(value)
