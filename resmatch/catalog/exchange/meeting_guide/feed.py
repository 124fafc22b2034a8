"""A whole feed: every row to an entry or a reason, and the account of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from resmatch.catalog.exchange.account import Account, Import, Lost, Notes, NotTaken, Refused
from resmatch.catalog.exchange.entries import entry_of
from resmatch.catalog.exchange.ids import id_of, with_digest
from resmatch.catalog.exchange.json_rows import Row, read_rows
from resmatch.catalog.exchange.meeting_guide.columns import lost_codes, lost_columns
from resmatch.catalog.exchange.meeting_guide.row import Reading, entry_data, text_of
from resmatch.catalog.exchange.meeting_guide.times import date_order
from resmatch.catalog.exchange.meeting_guide.zones import Zones, put_zone, zones_of
from resmatch.catalog.models import Resource
from resmatch.errors import BadOption
from resmatch.text import plural, quoted
from resmatch.vocab import FELLOWSHIPS

ID_PREFIX = "meeting"
"""Stands in front of ids that would be a bare number."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person who imports says: the fellowship of all rows, their time zone, the day.

    ``fellowship`` is an id of the vocabulary; empty and None mean that nobody said. ``catalog_zone`` is the zone
    of a catalog that is there already. With ``strict`` a row in which anything was guessed is not taken.
    """

    today: date
    fellowship: str = ""
    time_zone: str | None = None
    catalog_zone: str | None = None
    strict: bool = False


@dataclass(frozen=True, slots=True)
class _Feed:
    """The rows of a feed with what holds for all of them."""

    settings: Settings
    reading: Reading
    zones: Zones
    ids: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class _Taken:
    """A row that became an entry."""

    row: Row
    entry: Resource
    notes: Notes


def import_meeting_guide(data: bytes, filename: str, settings: Settings) -> Import:
    """Read a Meeting Guide JSON feed: one entry for each row that can be taken, and the account of all rows.

    Raises BadFeed when the file is no list of rows, BadOption when nothing tells its time zone.
    """
    items = read_rows(data, filename)
    feed = _feed([(number, item) for number, item in enumerate(items, 1) if isinstance(item, dict)], settings)
    rows = [_read(item, number, feed) for number, item in enumerate(items, 1)]
    refused = [row for row in rows if isinstance(row, NotTaken)]
    taken = [row for row in rows if isinstance(row, _Taken)]
    account = Account(
        source=filename,
        read=len(items),
        taken=len(taken),
        not_taken=tuple(refused),
        guesses=tuple(guess for row in taken for guess in row.notes.guesses),
        left_out=tuple(fact for row in taken for fact in row.notes.left_out),
        lost=_lost([row.row for row in taken]),
        remarks=tuple(_remarks(feed)),
    )
    rejected = tuple((items[row.row - 1], row.reason) for row in refused)
    return Import(tuple(row.entry for row in taken), account, feed.zones.home, rejected)


def _feed(rows: Sequence[tuple[int, Row]], settings: Settings) -> _Feed:
    zones = zones_of(rows, stated=settings.time_zone, catalog=settings.catalog_zone)
    if settings.strict and zones.from_places:
        raise BadOption("the file does not say its time zone", hint=f"add --time-zone {zones.home} if that is right")
    dates = date_order(row.get("updated") for _, row in rows)
    reading = Reading(settings.fellowship, zones.home, dates, settings.today)
    return _Feed(settings, reading, zones, _ids(rows))


def _ids(rows: Sequence[tuple[int, Row]]) -> dict[int, str]:
    """Return the id of each row that has a slug; slugs that would share an id get a digest of their own."""
    slugs = {number: slug for number, row in rows if (slug := slug_of(row))}
    short = {slug: id_of(slug, prefix=ID_PREFIX) for slug in set(slugs.values())}
    shared = {key for key, count in Counter(short.values()).items() if count > 1}
    final = {slug: with_digest(key, slug) if key in shared else key for slug, key in short.items()}
    first = {slug: number for number, slug in reversed(slugs.items())}
    return {number: final[slug] for number, slug in slugs.items() if first[slug] == number}


def slug_of(row: Row) -> str:
    """Return the key of a row as text; empty where it has none."""
    slug = row.get("slug")
    return str(slug).strip() if isinstance(slug, str | int) and not isinstance(slug, bool) else ""


def _read(item: object, number: int, feed: _Feed) -> _Taken | NotTaken:
    notes = Notes(number)
    try:
        if not isinstance(item, dict):
            raise Refused("it is not a row of named fields", hint="a row is {...}")
        return _Taken(item, _entry(item, feed, notes), notes)
    except Refused as why:
        return NotTaken(number, _name_of(item), why.reason, why.hint)


def _entry(row: Row, feed: _Feed, notes: Notes) -> Resource:
    if notes.row not in feed.ids:
        slug = slug_of(row)
        raise Refused(f"slug {quoted(slug)} is that of an earlier row" if slug else "there is no slug")
    data = entry_data(row, feed.reading, notes)
    put_zone(data["schedules"][0], feed.zones.of_row[notes.row], feed.zones.home, notes)
    if feed.settings.strict and notes.guesses:
        guess = notes.guesses[0]
        raise Refused(f"{guess.what}: {guess.text}", hint="--strict takes no guesses")
    return entry_of({"id": feed.ids[notes.row], **data})


def _name_of(item: object) -> str:
    return text_of(item, "name") or slug_of(item) if isinstance(item, dict) else ""


def _lost(rows: Sequence[Row]) -> tuple[Lost, ...]:
    return (*lost_codes(rows), *lost_columns(rows))


def _remarks(feed: _Feed) -> Iterator[str]:
    """Say what holds for all rows and was not said by the file."""
    zones, fellowship = feed.zones, feed.reading.fellowship
    if zones.from_places:
        places = plural(zones.from_places, "row")
        yield f"time zone {zones.home}, from the ZIP codes and towns of {places}; --time-zone says it for certain"
    if not fellowship:
        yield "the file does not say the fellowship; --fellowship aa, for example, makes these groups 12-step"
    elif fellowship != "aa":
        label = FELLOWSHIPS.label(fellowship)
        yield f"type codes are read by the list that AA uses; ask whether {label} means the same by them"
