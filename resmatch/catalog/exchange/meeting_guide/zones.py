"""The time zone of every row: stated, else that of the place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from resmatch.catalog.exchange.account import Notes, Refused
from resmatch.catalog.exchange.json_rows import Row
from resmatch.catalog.exchange.meeting_guide.address import HOME, address_of
from resmatch.errors import AmbiguousPlace, BadOption, BadTime, UnknownPlace
from resmatch.geo import find_place
from resmatch.schedule.zones import read_zone


@dataclass(frozen=True, slots=True)
class Zones:
    """The zone of each row by its number, None where nobody knows, and that of the catalog.

    ``from_places`` counts the rows whose zone is that of their ZIP code or town.
    """

    home: str
    of_row: dict[int, str | None]
    from_places: int


def zones_of(rows: Iterable[tuple[int, Row]], *, stated: str | None, catalog: str | None = None) -> Zones:
    """Find the zone of each row: its own, else ``stated``, else that of its place.

    The catalog's is ``catalog`` where there is one already, else ``stated``, else the zone most rows have. Raises
    BadOption where nothing tells any.
    """
    of_row: dict[int, str | None] = {}
    guessed = 0
    for number, row in rows:
        said = row.get("timezone")
        of_row[number] = str(said) if said else stated or _zone_of_place(row)
        guessed += not said and not stated and of_row[number] is not None
    counted = Counter(zone for zone in of_row.values() if zone and _is_zone(zone))
    home = catalog or stated or min(counted, key=lambda zone: (-counted[zone], zone), default=None)
    if home is None or not (stated or counted):
        raise BadOption("the file does not say its time zone", hint="add --time-zone America/New_York, or another")
    return Zones(home, of_row, guessed)


def put_zone(line: dict[str, object], zone: str | None, home: str, notes: Notes) -> None:
    """Write the zone of a row into its schedule where it is not that of the catalog; raises Refused."""
    if zone is None:
        if "start" in line:
            notes.guess("time zone", f"the place is not known: its time is taken as that of {home}")
        return
    try:
        if read_zone(zone) != home:
            line["tz"] = zone
    except BadTime as error:
        raise Refused(error.message.replace("tz ", "time zone ", 1), hint=error.hint) from None


def _is_zone(name: str) -> bool:
    try:
        return bool(read_zone(name))
    except BadTime:
        return False


def _zone_of_place(row: Row) -> str | None:
    address = address_of(row, Notes(0))
    if address.country != HOME:
        return None
    return _zone_at(address.zip) or _zone_at(f"{address.city}, {address.state}" if address.city else "")


@cache
def _zone_at(place: str) -> str | None:
    try:
        return find_place(place).time_zone if place else None
    except (UnknownPlace, AmbiguousPlace):
        return None
