"""One row of a feed as one entry of a catalog: one meeting, with its own id, days and time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from resmatch.catalog.exchange.account import Notes, Refused
from resmatch.catalog.exchange.json_rows import Row
from resmatch.catalog.exchange.meeting_guide.address import address_of, is_approximate, point_of
from resmatch.catalog.exchange.meeting_guide.times import DateOrder, read_updated, schedule_of
from resmatch.catalog.exchange.meeting_guide.types import code_of, facts_of_types, pathways_of_types
from resmatch.catalog.exchange.meeting_guide.ways import Ways, link_of, ways_of
from resmatch.catalog.exchange.plain_text import plain_text, without_passcodes
from resmatch.catalog.scalars import NAME_CHARACTERS, TEXT_CHARACTERS
from resmatch.vocab import FELLOWSHIPS

Data = dict[str, Any]

FEED_NAME = "Meeting Guide feed"
_NOTES = ("notes", "location_notes", "group_notes")


@dataclass(frozen=True, slots=True)
class Reading:
    """What holds for all rows of one feed; ``fellowship`` is empty where nobody said."""

    fellowship: str
    home_zone: str
    dates: DateOrder
    today: date


def entry_data(row: Row, reading: Reading, notes: Notes) -> Data:
    """Return the fields of the entry, without id and time zone; raises Refused."""
    codes = codes_of(row, notes)
    data: Data = {"name": _name(row, notes), "kind": "support_group", "type": "mutual_aid", **facts_of_types(codes)}
    data["schedules"] = [schedule_of(row, notes)]
    _put_place(data, row, codes, notes)
    _put_words(data, row, notes)
    _put_sources(data, row, reading, notes)
    if reading.fellowship:
        _put_fellowship(data, reading.fellowship, codes)
    return data


def codes_of(row: Row, notes: Notes | None = None) -> list[str]:
    """Return the type codes of a row as written."""
    value = row.get("types")
    items = value.split(",") if isinstance(value, str) else value
    if isinstance(items, list) and all(isinstance(item, str) for item in items):
        return [item.strip() for item in items if item.strip()]
    if items and notes:
        notes.leave_out("types", "it is not a list of codes")
    return []


def text_of(row: Row, field: str) -> str:
    """Return a field as plain text; empty where it is missing or no text."""
    value = row.get(field)
    return plain_text(value) if isinstance(value, str) else ""


def _name(row: Row, notes: Notes) -> str:
    name = text_of(row, "name")
    if not name:
        raise Refused("there is no name", hint="every meeting has a name")
    return _short(name, "name", notes, NAME_CHARACTERS)


def _short(text: str, field: str, notes: Notes, limit: int) -> str:
    if len(text) > limit:
        notes.leave_out(field, f"what comes after {limit:,} characters")
    return text[:limit].strip()


def _put_place(data: Data, row: Row, codes: list[str], notes: Notes) -> None:
    address, point = address_of(row, notes), point_of(row, notes)
    about = is_approximate(row, address, notes)
    known = [code for code in map(code_of, codes) if code]
    ways = ways_of(row, known, has_room=bool(address.street) and not about, notes=notes)
    fields: Data = {"location": address.location(), "point": point}
    fields["country"] = address.country
    fields["approximate_location"] = "yes" if about else None
    data.update({field: value for field, value in fields.items() if value})
    _put_ways(data, ways)


def _put_ways(data: Data, ways: Ways) -> None:
    data.pop("status", None)
    data.pop("modality", None)
    if ways.closed_for_now:
        data["status"] = "temporarily_closed"
    if ways.modality:
        data["modality"] = list(ways.modality)
    links = {"online_url": ways.online_url, "conference_phone": ways.conference_phone}
    data.setdefault("support_group", {}).update({field: link for field, link in links.items() if link})


def _put_words(data: Data, row: Row, notes: Notes) -> None:
    group = text_of(row, "group")
    if group and group != data["name"]:
        data["organization"] = _short(group, "group", notes, NAME_CHARACTERS)
    told = " ".join(dict.fromkeys(filter(None, (text_of(row, field) for field in _NOTES))))
    public = without_passcodes(told)
    if public != told:
        notes.leave_out("notes", "the pass code in it; people ask the group")
    if public:
        data["notes"] = _short(public, "notes", notes, TEXT_CHARACTERS)


def _put_sources(data: Data, row: Row, reading: Reading, notes: Notes) -> None:
    own, page = link_of(row, "website", notes), link_of(row, "url", notes)
    if own or page:
        data["website"] = own or page
    if own and page and own != page:
        data["sources"] = [{"name": FEED_NAME, "url": page}]
    changed = read_updated(row.get("updated"), reading.dates, notes)
    if changed and changed > reading.today:
        notes.leave_out("updated", "the day is still to come")
    elif changed:
        by = text_of(row, "entity")[:NAME_CHARACTERS]
        data["verified"] = {"date": changed, "method": "import", **({"by": by} if by else {})}


def _put_fellowship(data: Data, fellowship: str, codes: list[str]) -> None:
    """Add the fellowship; where the codes name pathways of their own, those of the fellowship stay beside them."""
    term = FELLOWSHIPS.get(fellowship)
    group = data.setdefault("support_group", {})
    group["fellowship"] = fellowship
    if term.text("audience"):
        group["audience"] = term.text("audience")
        data["type"] = "family_group"
    added = pathways_of_types(codes)
    if added:
        data["pathways"] = list(dict.fromkeys((*term.words("pathways"), *added)))
