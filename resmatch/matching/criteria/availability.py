"""Whether there is room in time, and open doors today, for who needs it today or this week."""

from __future__ import annotations

import numpy as np

from resmatch.matching.availability import COLUMNS, FULL_NOW, OPEN, WAIT_DAYS, WAITING, room, room_words
from resmatch.matching.client import Client
from resmatch.matching.columns import NO, UNKNOWN, YES, Record
from resmatch.matching.criterion import FULL, NOT_KNOWN, NOTHING, Criterion
from resmatch.matching.doors import COLUMNS as DOORS
from resmatch.matching.doors import doors_tonight, doors_words
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades

A_WAIT = 30
"""Grade of a waiting list that is longer than the client can wait, or that names no days."""
OPEN_DOORS = 75
"""Grade of a place where a person can still come in today, although nobody knows if there is room."""

DAYS_TO_WAIT = {"today": 0, "this_week": 7}


class Availability(Criterion):
    """Full points for room in time, 30 percent for a longer wait, none for a full place.

    Where nobody knows if there is room and it is needed today, doors that stay closed tonight earn nothing.
    """

    name = "availability"
    columns = (*COLUMNS, *DOORS)
    field = "availability"

    def concerns(self, client: Client) -> bool:
        """Count only where it is urgent."""
        return client.urgent is not None or client.homeless_tonight is True

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Compare the wait with the days the client has."""
        state, wait = room(columns, client), columns[WAIT_DAYS]
        in_time = (state == OPEN) | ((state == WAITING) & (wait != UNKNOWN) & (wait <= days_to_wait(client)))
        cases, grades = [in_time, state == WAITING, state == FULL_NOW], [FULL, A_WAIT, NOTHING]
        if days_to_wait(client) == 0:
            doors = doors_tonight(columns, client)
            cases, grades = [*cases, doors == YES, doors == NO], [*grades, OPEN_DOORS, NOTHING]
        return np.select(cases, grades, NOT_KNOWN).astype(np.int8)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say the news beside how soon it is needed."""
        if grade == NOT_KNOWN:
            return f"{listed}: old news, ask again" if listed else "does not say if there is room"
        if grade in (FULL, OPEN_DOORS):
            return f"room {asked}: {listed}" if grade == FULL else f"{listed}: ask if there is room"
        return f"no room {asked}: {listed}"

    def asked(self, client: Client) -> str:
        """Say how soon it is needed."""
        return "today" if client.homeless_tonight else (client.urgent or "").replace("_", " ")

    def listed(self, record: Record) -> str:
        """Say the news."""
        return room_words(record)

    def shown(self, record: Record, client: Client) -> str:
        """Say the news, and when a person can come in where it is needed today."""
        doors = doors_words(record, client) if days_to_wait(client) == 0 else ""
        return "; ".join(filter(None, [room_words(record), doors]))


def days_to_wait(client: Client) -> int:
    """Give the days the client can wait."""
    return DAYS_TO_WAIT["today" if client.homeless_tonight else client.urgent or "today"]


CRITERION = Availability()
