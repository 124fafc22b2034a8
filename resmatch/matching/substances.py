"""Substances and behaviors of listings and clients as bit sets over their vocabularies."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from resmatch.matching.columns import NO, UNKNOWN, Record, bits, computed, members, word_set
from resmatch.matching.groups import GROUP_KEYS, fellowship_of
from resmatch.text import join_words
from resmatch.vocab import BEHAVIORS, SUBSTANCES

_NEEDS_WITHDRAWAL_CARE = ("opioid", "withdrawal_danger")


def _words(record: Record, field: str) -> tuple[str, ...]:
    value = record.get(field)
    return tuple(map(str, value)) if isinstance(value, Collection) and not isinstance(value, str) else ()


def _substances_of(record: Record) -> tuple[str, ...]:
    named = (*_words(record, "substances"), *_words(record, "withdrawal_of"))
    return named or _of_fellowship(record, "substances")


def _behaviors_of(record: Record) -> tuple[str, ...]:
    return _words(record, "behaviors") or _of_fellowship(record, "behaviors")


def _of_fellowship(record: Record, name: str) -> tuple[str, ...]:
    fellowship = fellowship_of(record)
    return fellowship.words(name) if fellowship else ()


SCOPES = ("substances", "behaviors")
"""What the meetings of a fellowship are about, where they are about one of the two only."""


def _read_scope(record: Record) -> int:
    fellowship = fellowship_of(record)
    scope = fellowship.text("scope") if fellowship else ""
    return SCOPES.index(scope) if scope in SCOPES else UNKNOWN


def _read_limited(record: Record) -> int:
    named = _substances_of(record) or _behaviors_of(record)
    return int(record.get("substances_only") == "yes" and bool(named))


_SUBSTANCE_KEYS = ("substances", "withdrawal_of", *GROUP_KEYS)

SUBSTANCE_SET = word_set("substance set", _SUBSTANCE_KEYS, SUBSTANCES.ids, _substances_of)
"""The substances a place serves or manages withdrawal of; 0 where it names none."""

BEHAVIOR_SET = word_set("behavior set", ("behaviors", *GROUP_KEYS), BEHAVIORS.ids, _behaviors_of)
"""The behaviors a place is for; 0 where it names none."""

SCOPE = computed("scope of the fellowship", GROUP_KEYS, _read_scope)
"""The place in ``SCOPES`` of what a group is about; UNKNOWN where it may be about anything."""

WITHDRAWAL_SET = members("withdrawal_of", SUBSTANCES.ids)

LIMITED = computed("limited to its lists", ("substances_only",), _read_limited, missing=NO)
"""Whether a place serves only the substances and behaviors it names (1)."""


def _related(substance: str) -> tuple[str, ...]:
    """Give a substance with what stands under it and above it: cocaine is served where stimulants are."""
    parent = SUBSTANCES.get(substance).text("parent")
    return (*SUBSTANCES.under(substance), *((parent,) if parent else ()))


def substance_mask(substances: Iterable[str]) -> int:
    """Give the bit set that serves any of some substances."""
    return bits(SUBSTANCES.ids, {near for substance in substances for near in _related(substance)})


def behavior_mask(behaviors: Iterable[str]) -> int:
    """Give the bit set of some behaviors."""
    return bits(BEHAVIORS.ids, tuple(behaviors))


def withdrawing(substances: Iterable[str]) -> tuple[str, ...]:
    """Give the substances among these whose withdrawal needs care: opioids, alcohol, benzodiazepines."""
    return tuple(
        substance for substance in substances if any(map(SUBSTANCES.get(substance).has, _NEEDS_WITHDRAWAL_CARE))
    )


def served_words(record: Record) -> str:
    """Name the substances and behaviors a place serves."""
    substances = [SUBSTANCES.label(word) for word in dict.fromkeys(_substances_of(record))]
    return join_words([*substances, *(BEHAVIORS.label(word) for word in _behaviors_of(record))])


def substance_words(substances: Iterable[str]) -> str:
    """Say some substances in words."""
    return join_words([SUBSTANCES.label(substance) for substance in substances])


def behavior_words(behaviors: Iterable[str]) -> str:
    """Say some behaviors in words."""
    return join_words([BEHAVIORS.label(behavior) for behavior in behaviors])
