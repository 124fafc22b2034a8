"""What two listings are compared by: name, place, numbers, web page, kind, times; each in one form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from resmatch.geo import Point
from resmatch.matching.columns import Record, pluck
from resmatch.matching.index import point_of
from resmatch.text import fold, phone_digits

_WEB_PREFIX = re.compile(r"^[a-z]+://(?:www\.)?")
_UNIT = re.compile(
    r"\b(?:suite|ste|room|rm|unit|apt|apartment|floor|fl|bldg|building|#)\b.*$|\b\d+(?:st|nd|rd|th) floor.*$"
)
_SMALL_WORDS = frozenset({"a", "an", "and", "at", "corp", "for", "in", "inc", "llc", "of", "the"})
_LONG_WORDS = {
    "ave": "avenue",
    "blvd": "boulevard",
    "cir": "circle",
    "co": "county",
    "ct": "court",
    "ctr": "center",
    "dr": "drive",
    "e": "east",
    "ft": "fort",
    "hwy": "highway",
    "ln": "lane",
    "mt": "mount",
    "n": "north",
    "pkwy": "parkway",
    "pl": "place",
    "rd": "road",
    "s": "south",
    "sq": "square",
    "st": "street",
    "str": "street",
    "svc": "services",
    "w": "west",
}


@dataclass(frozen=True, slots=True)
class Traits:
    """One listing in the form in which it is compared; what is not known is empty or None."""

    id: str
    name: str
    phones: frozenset[str]
    street: str
    unit: str
    town: str
    zip: str
    point: Point | None
    web: str
    kind: str
    type: str
    genders: frozenset[str]
    times: frozenset[str]
    distinct_from: frozenset[str]

    @property
    def host(self) -> str:
        """The host of the web page."""
        return self.web.partition("/")[0]


def traits_of(record: Record) -> Traits:
    """Return the traits of a listing; a confidential one has no place."""
    street, unit = _street(record)
    return Traits(
        id=str(record["id"]),
        name=plain_name(str(record["name"])),
        phones=frozenset(_phones(record)),
        street=street,
        unit=unit,
        town=fold(_text(record, "location.city")),
        zip=_text(record, "location.postal_code")[:5],
        point=None if record.get("approximate_location") == "yes" else point_of(record),
        web=_WEB_PREFIX.sub("", _text(record, "website").lower()).rstrip("/"),
        kind=str(record["kind"]),
        type=_text(record, "type"),
        genders=frozenset(map(str, _items(record.get("serves_gender")))),
        times=frozenset(_times(record)),
        distinct_from=frozenset(map(str, _items(record.get("distinct_from")))),
    )


@cache
def plain_name(name: str) -> str:
    """Return a name folded, small words left out and short forms written out."""
    words = [_LONG_WORDS.get(word, word) for word in fold(name).split()]
    return " ".join(word for word in words if word not in _SMALL_WORDS) or fold(name)


def _street(record: Record) -> tuple[str, str]:
    """Return the street with its number, and the suite or room, which may stand in either line."""
    if record.get("confidential_location") == "yes":
        return "", ""
    first, second = fold(_text(record, "location.address_1")), fold(_text(record, "location.address_2"))
    found = _UNIT.search(first)
    street = first[: found.start()] if found and found.start() else first
    units = (found[0] if found else "", match[0] if (match := _UNIT.search(second)) else "")
    return " ".join(_LONG_WORDS.get(word, word) for word in street.split()), " ".join(filter(None, units))


def _phones(record: Record) -> Iterator[str]:
    for phone in _items(record.get("phones")):
        if isinstance(phone, Mapping) and phone.get("type", "voice") != "fax":
            yield phone_digits(str(phone.get("number", "")))


def _times(record: Record) -> Iterator[str]:
    """Yield the day and start of every meeting."""
    for row in _items(record.get("schedules")):
        if isinstance(row, Mapping) and row.get("start") and record["kind"] == "support_group":
            for day in _items(row.get("days")):
                yield f"{day} {row['start']}"


def _items(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, list | tuple) else ()


def _text(record: Record, path: str) -> str:
    value = pluck(record, path)
    return "" if value is None else str(value)
