"""What of the columns and codes of a feed no field holds, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from resmatch.catalog.exchange.account import Lost
from resmatch.catalog.exchange.json_rows import REASON, Row
from resmatch.catalog.exchange.meeting_guide.row import codes_of
from resmatch.catalog.exchange.meeting_guide.types import CLOSED_PLACE, ONLINE, TYPES, code_of
from resmatch.text import quoted

_ABOUT_THE_MEETING = ("name", "slug", "day", "time", "end_time", "timezone", "types", "updated")
_ABOUT_THE_GROUP = ("group", "group_notes", "notes", "location_notes", "website", "url", "entity")
_ADDRESS = ("location", "formatted_address", "address", "city", "state", "postal_code", "country", "approximate")
_REACHING = ("latitude", "longitude", "attendance_option", "conference_url", "conference_phone")
_READ = frozenset((*_ABOUT_THE_MEETING, *_ABOUT_THE_GROUP, *_ADDRESS, *_REACHING))
_NO_FIELD = "resmatch has no such field"
_REPEATS = "it says again what another column says"
_PRIVATE = "it is about a person"
_WHY = {
    "time_formatted": _REPEATS,
    REASON: "an earlier import wrote it",
    "conference_url_notes": "it may hold a pass code",
    "conference_phone_notes": "it may hold a pass code",
    **{f"contact_{number}_{field}": _PRIVATE for number in (1, 2, 3) for field in ("name", "email", "phone")},
}
_EMPTY: tuple[object, ...] = (None, "", [], {})


def lost_columns(rows: Sequence[Row]) -> Iterator[Lost]:
    """Yield each column that is not read, with the rows that have something in it."""
    counted = Counter(column for row in rows for column, value in row.items() if value not in _EMPTY)
    for column in sorted(counted.keys() - _READ):
        yield Lost(f"column {quoted(column)}", counted[column], _WHY.get(column, _NO_FIELD))


def lost_codes(rows: Sequence[Row]) -> Iterator[Lost]:
    """Yield each type code that the format does not have or no field can hold, with its rows."""
    counted = Counter(code for row in rows for code in dict.fromkeys(codes_of(row)))
    for word in sorted(counted):
        code = code_of(word)
        if code is None:
            yield Lost(f"type {quoted(word)}", counted[word], "it is not in the Meeting Guide list")
        elif code not in (ONLINE, CLOSED_PLACE) and not TYPES[code].facts:
            yield Lost(f"type {quoted(word)} ({TYPES[code].label})", counted[word], _NO_FIELD)
