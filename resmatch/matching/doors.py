"""Whether the doors of a place are open before the night is over, for who needs it today."""

from __future__ import annotations

from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from resmatch.matching.client import Client
from resmatch.matching.columns import NO, UNKNOWN, YES, Column, Record
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.matching.times import SCHEDULE, on_clients_clock, sessions_of
from resmatch.schedule import Session, WeekWindows, describe_open, open_state, windows_of
from resmatch.schedule.grid import BYTES_PER_WEEK, overlaps_all, pack
from resmatch.schedule.times import MINUTES_PER_DAY

NIGHT_ENDS_MINUTES = 4 * 60
"""Until four in the morning it is still tonight."""


def doors_of(record: Record) -> tuple[Session, ...]:
    """Give the rows during which a person can come in: intake hours where there are any, else open hours."""
    rows = [row for row in sessions_of(record) if not row.by_appointment]
    return tuple(row for row in rows if row.kind == "intake") or tuple(row for row in rows if row.kind == "hours")


def _read_doors(record: Record) -> NDArray[np.uint8]:
    return pack(windows_of(doors_of(record)))


_DOORS = Column("doors", ("schedules",), "uint8", 0, _read_doors, width=BYTES_PER_WEEK)
COLUMNS: tuple[Column, ...] = (_DOORS, SCHEDULE)


def doors_tonight(columns: Rows, client: Client) -> Grades:
    """Tell for each row whether a person can still come in today: YES, NO or UNKNOWN (a tri-state code)."""
    assert client.now is not None, "a client is resolved before it is judged"
    doors = columns[_DOORS.name]
    shared = overlaps_all(on_clients_clock(doors, columns, client), pack(tonight(client.now)))
    return first_case((shared > 0, YES), (np.any(doors != 0, axis=1), NO), otherwise=UNKNOWN)


def tonight(now: datetime) -> WeekWindows:
    """Give the time from now until the end of the coming night."""
    start = now.weekday() * MINUTES_PER_DAY + now.hour * 60 + now.minute
    midnight = now.weekday() * MINUTES_PER_DAY
    end = midnight + NIGHT_ENDS_MINUTES
    return WeekWindows(((start, end if start < end else end + MINUTES_PER_DAY),))


def doors_words(record: Record, client: Client) -> str:
    """Say when a person can come in, seen from now; empty where the hours are not known."""
    doors = doors_of(record)
    return describe_open(open_state(doors, client.now), client.now) if doors and client.now else ""
