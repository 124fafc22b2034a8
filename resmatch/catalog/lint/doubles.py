"""Entries that are probably one place: compared only where they share a phone, a street or a name in one town.

Two evidences are needed: nearly the same name, and the same phone, street or web page. What tells places apart
(a number in the name, other people served, other meeting times) outweighs both.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from resmatch.catalog.entry import Entry
from resmatch.catalog.lint.numbers import known_lines
from resmatch.catalog.models import Resource
from resmatch.text import US_PHONE_DIGITS, closest, fold, phone_digits

SAME_BLOCK_MOST = 20
"""A phone or address shared by more entries belongs to a switchboard or a community center, and tells nothing."""
NAMES_ALIKE = 0.8
"""Likeness of two names, 0 to 1, from which they may be one."""

_NUMBER = re.compile(r"\d+|\b[a-h]\b|\bi{1,3}\b")
_ABBREVIATED = {
    "avenue": "ave", "boulevard": "blvd", "center": "ctr", "centre": "ctr", "drive": "dr", "highway": "hwy",
    "lane": "ln", "place": "pl", "road": "rd", "saint": "st", "square": "sq", "street": "st", "suite": "ste",
    "east": "e", "west": "w", "north": "n", "south": "s", "incorporated": "inc",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Double:
    """Two entries in file order that look like one place, and why."""

    earlier: Entry
    later: Entry
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Traits:
    """What entries are compared by, worked out once for each."""

    entry: Entry
    place: Resource
    name: str
    phones: frozenset[str]
    street: str
    website: str


def likely_doubles(entries: Sequence[Entry]) -> list[Double]:
    """Return the pairs that are probably one place, each later entry once, in file order."""
    traits = [_traits(entry, entry.resource) for entry in entries if entry.resource]
    found: dict[int, Double] = {}
    for first, second in sorted(_pairs(traits)):
        reasons = () if second in found else _reasons(traits[first], traits[second])
        if reasons:
            found[second] = Double(traits[first].entry, traits[second].entry, reasons)
    return [found[number] for number in sorted(found)]


def _traits(entry: Entry, place: Resource) -> _Traits:
    digits = {phone_digits(phone.number) for phone in place.phones}
    location = place.location
    town = f"{location.city or location.postal_code or ''}" if location else ""
    street = f"{_short(location.address_1)}, {fold(town)}" if location and location.address_1 else ""
    phones = frozenset(number for number in digits if len(number) == US_PHONE_DIGITS and number not in known_lines())
    website = (place.website or "").partition("://")[2].rstrip("/").lower()
    return _Traits(entry, place, _short(place.name), phones, street, website)


def _short(text: str) -> str:
    """Return a name or street with its usual words in their short form."""
    return " ".join(_ABBREVIATED.get(word, word) for word in fold(text).split())


def _pairs(traits: Sequence[_Traits]) -> set[tuple[int, int]]:
    """Return the pairs that share something, by position."""
    blocks: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, one in enumerate(traits):
        for key in _keys(one):
            blocks[key].append(number)
    shared = (members for members in blocks.values() if 1 < len(members) <= SAME_BLOCK_MOST)
    return {pair for members in shared for pair in combinations(members, 2)}


def _keys(one: _Traits) -> Iterator[tuple[str, str]]:
    yield "name", one.name
    yield from (("phone", number) for number in one.phones)
    if one.street:
        yield "street", one.street
    if one.website:
        yield "website", one.website


def _reasons(one: _Traits, other: _Traits) -> tuple[str, ...]:
    """Return why two entries look like one place; nothing where something tells them apart."""
    if _told_apart(one, other) or not _alike(one.name, other.name):
        return ()
    evidence = [
        ("the same phone", bool(one.phones & other.phones)),
        ("the same street", bool(one.street) and one.street == other.street),
        ("the same website", bool(one.website) and one.website == other.website and one.name == other.name),
    ]
    shared = [reason for reason, holds in evidence if holds]
    same_name = "the same name" if one.name == other.name else "nearly the same name"
    return (same_name, *shared) if shared else ()


def _told_apart(one: _Traits, other: _Traits) -> bool:
    first, second = one.place, other.place
    return (
        (first.kind, first.type) != (second.kind, second.type)
        or second.id in first.distinct_from
        or first.id in second.distinct_from
        or _NUMBER.findall(one.name) != _NUMBER.findall(other.name)
        or _differ(first.serves_gender, second.serves_gender)
        or _differ(first.schedules, second.schedules)
        or _differ(one.street, other.street)
    )


def _differ(one: object, other: object) -> bool:
    """Tell whether both say something and not the same."""
    return bool(one) and bool(other) and one != other


def _alike(one: str, other: str) -> bool:
    return one == other or bool(closest(one, [other], cutoff=NAMES_ALIKE))
