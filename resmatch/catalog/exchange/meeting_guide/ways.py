"""How a row meets: in a room, by video, by phone, or not for now; and the links, without pass codes."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from resmatch.catalog.exchange.account import Notes
from resmatch.catalog.exchange.json_rows import Row
from resmatch.catalog.exchange.meeting_guide.types import CLOSED_PLACE, ONLINE
from resmatch.catalog.exchange.plain_text import link_without_passcode
from resmatch.catalog.phones import read_phone
from resmatch.catalog.scalars import read_url
from resmatch.text import quoted

_STATED = {
    "in_person": (True, False),
    "online": (False, True),
    "hybrid": (True, True),
    "inactive": (False, False),
}
"""``attendance_option`` of the WordPress plugin: is there a room, is there a link."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How people take part; neither a room nor a link means closed for now where the row says so."""

    modality: tuple[str, ...] = ()
    closed_for_now: bool = False
    online_url: str = ""
    conference_phone: str = ""


def ways_of(row: Row, codes: Collection[str], *, has_room: bool, notes: Notes) -> Ways:
    """Return how a row meets; ``has_room`` tells whether its address is that of a room.

    ``attendance_option`` decides where it is given. Else a link or the code ONL means online, an address with a
    street means a room, and TC closes the room.
    """
    url, phone = link_of(row, "conference_url", notes), _dial_in(row, notes)
    stated = _STATED.get(str(row.get("attendance_option", "")).strip().lower())
    if stated:
        room, online = stated
        closed = not room and not online
    else:
        room = has_room and CLOSED_PLACE not in codes
        online = bool(url or phone) or ONLINE in codes
        closed = CLOSED_PLACE in codes and not online
    return Ways(_modality(room, online, url, phone, notes), closed, url, phone)


def _modality(room: bool, online: bool, url: str, phone: str, notes: Notes) -> tuple[str, ...]:
    ways = ["in_person"] if room else []
    if online and not url and not phone:
        notes.guess("modality", "online without a link or a number: taken as a video meeting")
    if online and (url or not phone):
        ways.append("video")
    if online and phone:
        ways.append("phone")
    return tuple(ways)


def link_of(row: Row, field: str, notes: Notes) -> str:
    """Return a web address of a row, without its pass code; empty where there is none that can be used."""
    value = row.get(field)
    if not isinstance(value, str) or not value.strip():
        return ""
    link = link_without_passcode(value.strip())
    if link != value.strip():
        notes.leave_out(field, "the pass code in it; people ask the group")
    try:
        return read_url(link)
    except ValueError:
        notes.leave_out(field, f"{quoted(link)} is not a web address")
        return ""


def _dial_in(row: Row, notes: Notes) -> str:
    """Return the number to dial, without the meeting number and pass code behind the comma."""
    value = row.get("conference_phone")
    text = str(value).strip() if isinstance(value, str | int) else ""
    if not text:
        return ""
    number, comma, _ = text.partition(",")
    if comma:
        notes.leave_out("conference_phone", "the codes behind the number; people ask the group")
    try:
        return read_phone(number)
    except ValueError:
        notes.leave_out("conference_phone", f"{quoted(number)} is not a phone number")
        return ""
