"""The weekly hours of listings as packed rows, and how they lie against the client's week."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

from resmatch.matching.client import Client
from resmatch.matching.columns import Column, Record, pluck
from resmatch.matching.index import Rows
from resmatch.schedule import Session, describe, windows_of
from resmatch.schedule.grid import BYTES_PER_WEEK, overlaps_all, pack
from resmatch.schedule.zones import zone_of

VISIT_KINDS = ("meeting", "hours", "dosing")
"""Schedule rows during which a client would be there; intake hours are for calling."""


def _sessions(record: Record) -> tuple[Session, ...]:
    rows = record.get("schedules")
    return tuple(Session.from_record(row) for row in rows) if isinstance(rows, list | tuple) else ()


def _read_week(record: Record) -> NDArray[np.uint8]:
    return pack(windows_of(_sessions(record), VISIT_KINDS, at=_winter_at_home(record)))


def _winter_at_home(record: Record) -> datetime | None:
    """Give a moment in the catalog's zone by which the hours of other zones are moved to it.

    Zones that differ only in summer time are an hour off for part of the year; a call is always made first.
    """
    zone = pluck(record, "source.time_zone")
    return None if zone is None else datetime(2026, 1, 15, 12, tzinfo=zone_of(str(zone)))


def _read_sittings(record: Record) -> int:
    return sum(session.kind in VISIT_KINDS for session in _sessions(record))


WEEK = Column("week", "schedules", "uint8", 0, _read_week, width=BYTES_PER_WEEK)
SITTINGS = Column("sittings", "schedules", "int16", 0, _read_sittings)
COLUMNS: tuple[Column, ...] = (WEEK, SITTINGS)


def week_minutes(columns: Rows) -> NDArray[np.int32]:
    """Give the minutes a week of each row; 0 where no hours are listed."""
    everything = np.full(BYTES_PER_WEEK, 255, dtype=np.uint8)
    return columns.once("week minutes", lambda: overlaps_all(columns["week"], everything))


def wanted_share(columns: Rows, client: Client) -> NDArray[np.float64]:
    """Give the share of a row's time, or of the wanted time, that both have; NaN where hours are not known.

    The smaller of the two times is the whole: a one-hour meeting inside a free evening is a full fit.
    """
    assert client.wanted is not None, "asked only where times are wanted"
    own = week_minutes(columns)
    whole = np.minimum(own, client.wanted.minutes)
    both: NDArray[Any] = overlaps_all(columns["week"], pack(client.wanted))
    share = np.divide(both, whole, out=np.full(len(own), np.nan), where=whole > 0)
    capped: NDArray[np.float64] = np.minimum(share, 1.0)
    return capped


def schedule_words(record: Record) -> str:
    """Say the hours of a listing in words."""
    return describe(_sessions(record))
