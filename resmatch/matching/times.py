"""The weekly hours of listings as packed rows, and how they lie against the client's week.

Times of a listing in another time zone are moved to the client's clock, as it stands at the client's ``now``.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from resmatch.matching.client import Client
from resmatch.matching.columns import Column, Record
from resmatch.matching.index import Rows
from resmatch.schedule import ASSUMED_MEETING_MINUTES, Session, WeekWindows, describe, windows_of, zone_of
from resmatch.schedule.grid import BYTES_PER_WEEK, MINUTES_PER_STEP, overlaps_all, pack
from resmatch.schedule.times import MINUTES_PER_DAY
from resmatch.schedule.windows import MINUTES_PER_WEEK
from resmatch.schedule.zones import US_ZONES

VISIT_KINDS = ("meeting", "hours", "dosing")
"""Schedule rows during which a client would be there; intake hours are for calling."""

MOST_MEETINGS = 7
"""One a day. A group with more of them counts like a place with open hours."""

Minutes = NDArray[np.int32]

_MEETING_BYTES = 2 * 2 * MOST_MEETINGS
_ZONE_BYTE = BYTES_PER_WEEK + _MEETING_BYTES
_WIDTH = _ZONE_BYTE + 1
_KNOWN_ZONES = frozenset((None, *US_ZONES))


def sessions_of(record: Record) -> tuple[Session, ...]:
    """Give all schedule rows of a listing."""
    rows = record.get("schedules")
    return tuple(Session.from_record(row) for row in rows) if isinstance(rows, list | tuple) else ()


def visits_of(record: Record) -> tuple[Session, ...]:
    """Give the rows during which a client would be there, but for those in a time zone far from here."""
    return tuple(item for item in sessions_of(record) if item.kind in VISIT_KINDS and item.tz in _KNOWN_ZONES)


def meeting_spans(visits: Iterable[Session]) -> list[tuple[int, int]]:
    """Give first and last minute of the week of each meeting; the last may lie in the next week."""
    return sorted(
        (day * MINUTES_PER_DAY + meeting.start, day * MINUTES_PER_DAY + meeting.start + meeting.length)
        for meeting in visits
        if meeting.kind == "meeting" and meeting.start is not None
        for day in meeting.days
    )


def _read_schedule(record: Record) -> NDArray[np.uint8]:
    """Pack a week of quarter-hours, the meetings (a minute more, so that 0 is none) and the time zone."""
    visits = visits_of(record)
    packed = np.zeros(_WIDTH, dtype=np.uint8)
    packed[:BYTES_PER_WEEK] = pack(windows_of(visits))
    spans = meeting_spans(visits)
    if len(spans) <= MOST_MEETINGS:
        minutes = np.array(spans, dtype=np.int16).reshape(-1) + np.int16(1)
        packed[BYTES_PER_WEEK : BYTES_PER_WEEK + 2 * len(minutes)] = minutes.view(np.uint8)
    zones = [session.tz for session in visits if session.tz is not None]
    packed[_ZONE_BYTE] = US_ZONES.index(zones[0]) + 1 if zones else 0
    return packed


SCHEDULE = Column("schedule", ("schedules",), "uint8", 0, _read_schedule, width=_WIDTH)
COLUMNS: tuple[Column, ...] = (SCHEDULE,)


def week_minutes(columns: Rows) -> Minutes:
    """Give the minutes a week of each row; 0 where no hours are listed."""
    everything = np.full(BYTES_PER_WEEK, 255, dtype=np.uint8)
    return columns.once("week minutes", lambda: overlaps_all(_weeks(columns), everything))


def shared_minutes(columns: Rows, client: Client, windows: WeekWindows) -> Minutes:
    """Give the minutes a week that each row shares with times on the client's clock."""
    return overlaps_all(_week_here(columns, client), pack(windows))


def wanted_share(columns: Rows, client: Client) -> NDArray[np.float64]:
    """Give the share of a row's time, or of the wanted time, that both have; NaN where hours are not known.

    The smaller of the two times is the whole: a one-hour meeting inside a free evening is a full fit.
    """
    assert client.wanted is not None, "asked only where times are wanted"
    own = week_minutes(columns)
    whole = np.minimum(own, client.wanted.minutes)
    both = shared_minutes(columns, client, client.wanted)
    share = np.divide(both, whole, out=np.full(len(own), np.nan), where=whole > 0)
    capped: NDArray[np.float64] = np.minimum(share, 1.0)
    return capped


def on_clients_clock(weeks: NDArray[np.uint8], columns: Rows, client: Client) -> NDArray[np.uint8]:
    """Move packed weeks, one for each row, to the client's clock."""
    moved = _minutes_here(columns, client)
    if not moved.any():
        return weeks
    weeks = weeks.copy()
    for minutes in np.unique(moved[moved != 0]).tolist():
        rows = moved == minutes
        bits = np.unpackbits(weeks[rows], axis=1)
        weeks[rows] = np.packbits(np.roll(bits, minutes // MINUTES_PER_STEP, axis=1), axis=1)
    return weeks


def free_meetings(columns: Rows, client: Client) -> tuple[Minutes, Minutes]:
    """Give for each row how many meetings it has a week, and how many lie free of the blocked times.

    A meeting that only touches a blocked time is free; one that shares a minute with it is not.
    """
    assert client.blocked is not None, "asked only where times are blocked"
    starts, ends = _meetings(columns)
    is_one = starts >= 0
    moved = _minutes_here(columns, client)[:, None]
    clash = np.zeros(starts.shape, dtype=np.bool_)
    for first, last in client.blocked.spans:
        for turn in (-MINUTES_PER_WEEK, 0, MINUTES_PER_WEEK):
            clash |= (starts + moved < last + turn) & (ends + moved > first + turn)
    return is_one.sum(axis=1, dtype=np.int32), (is_one & ~clash).sum(axis=1, dtype=np.int32)


def schedule_words(record: Record) -> str:
    """Say the hours of a listing in words, and where the end of a meeting is assumed."""
    sessions = sessions_of(record)
    assumed = any(session.end_assumed for session in sessions)
    return describe(sessions) + (f" ({ASSUMED_MEETING_MINUTES} minutes assumed)" if assumed else "")


def _weeks(columns: Rows) -> NDArray[np.uint8]:
    weeks: NDArray[np.uint8] = columns[SCHEDULE.name][:, :BYTES_PER_WEEK]
    return weeks


def _meetings(columns: Rows) -> tuple[Minutes, Minutes]:
    """Give first and last minutes of the meetings, shape (rows, most meetings); -1 stands for none."""
    packed = np.ascontiguousarray(columns[SCHEDULE.name][:, BYTES_PER_WEEK:_ZONE_BYTE])
    minutes = packed.view(np.int16).astype(np.int32) - 1
    return minutes[:, ::2], minutes[:, 1::2]


def _minutes_here(columns: Rows, client: Client) -> Minutes:
    """Give the minutes by which the client's clock is ahead of the clock of each row."""

    def ahead() -> Minutes:
        by_zone = np.array([0, *(_ahead(zone, client.now) for zone in US_ZONES)], dtype=np.int32)
        moved: Minutes = by_zone[columns[SCHEDULE.name][:, _ZONE_BYTE]]
        return moved

    return columns.once("minutes ahead", ahead)


def _ahead(zone: str, now: datetime | None) -> int:
    here = now.utcoffset() if now else None
    if now is None or here is None:
        return 0
    there = now.astimezone(zone_of(zone)).utcoffset() or timedelta(0)
    return (here - there) // timedelta(minutes=1)


def _week_here(columns: Rows, client: Client) -> NDArray[np.uint8]:
    """Give the packed weeks on the client's clock."""
    return columns.once("week here", lambda: on_clients_clock(_weeks(columns), columns, client))
