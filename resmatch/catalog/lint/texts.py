"""Which fields of an entry hold sentences, and who may read them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from resmatch.catalog.entry import EACH, Entry
from resmatch.yamlsource import Path

Pattern = tuple[str, ...]

PUBLIC: tuple[Pattern, ...] = (
    ("description",),
    ("notes",),
    ("text_line",),
    ("transit_note",),
    ("intake", "say"),
    ("phones", EACH, "description"),
    ("schedules", EACH, "note"),
    ("cost_options", EACH, "note"),
    ("moud", "condition"),
    ("housing", "visitors"),
    ("housing", "testing"),
    ("housing", "smoking"),
    ("housing", "house_rules"),
    ("housing", "staff"),
    ("treatment", "waitlist"),
    ("medication", "take_homes"),
    ("medication", "dosing"),
    ("employment", "background_check"),
    ("employment", "drug_test"),
    ("employment", "training"),
    ("helpline", "who"),
    ("service", "what"),
    ("service", "topic"),
)
"""Sentences that clients may read. What a coach says of their own life is theirs, and not among them."""

STAFF: tuple[Pattern, ...] = (("staff_notes",), ("sources", EACH, "note"))
"""Sentences for the people who keep the catalog."""


def _by_field(patterns: tuple[Pattern, ...]) -> Mapping[str, tuple[Pattern, ...]]:
    fields = dict.fromkeys(pattern[0] for pattern in patterns)
    return {field: tuple(pattern for pattern in patterns if pattern[0] == field) for field in fields}


_PUBLIC = _by_field(PUBLIC)
_ALL = _by_field((*PUBLIC, *STAFF))


@lru_cache(maxsize=1)
def public_texts(entry: Entry) -> tuple[tuple[Path, str], ...]:
    """Return the path and text of every sentence that clients may read."""
    return tuple(_texts(entry, _PUBLIC))


@lru_cache(maxsize=1)
def all_texts(entry: Entry) -> tuple[tuple[Path, str], ...]:
    """Return the path and text of every sentence, those for staff included."""
    return tuple(_texts(entry, _ALL))


def _texts(entry: Entry, patterns: Mapping[str, tuple[Pattern, ...]]) -> Iterator[tuple[Path, str]]:
    for field in entry.data:
        for pattern in patterns.get(field, ()):
            yield from entry.text(*pattern)
