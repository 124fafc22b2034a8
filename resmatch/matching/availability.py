"""Whether there is room, and as of when: one judgement for check and criterion.

An open bed is news for a day and a waiting list for a week; after that nobody knows. A full place is full
until the day to ask again.
"""

from __future__ import annotations

from datetime import date

from resmatch.matching.client import Client
from resmatch.matching.columns import UNKNOWN, Column, Record, day, pluck, whole
from resmatch.matching.freshness import checked_on, is_old, limit_column
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.schedule import day_words
from resmatch.text import plural

STATES = ("open", "waitlist", "full")
OPEN, WAITING, FULL_NOW = range(len(STATES))
WAIT_DAYS = "availability.waitlist_days"
_AGAIN_ON = "availability.again_on"


def state_of(record: Record) -> str | None:
    """Give the state a listing tells: its word, else what its beds or its waiting list say."""
    said, beds = pluck(record, "availability.status"), pluck(record, "availability.beds")
    if said in STATES:
        return str(said)
    if isinstance(beds, int):
        return "open" if beds else "full"
    return "waitlist" if pluck(record, WAIT_DAYS) is not None else None


def as_of(record: Record) -> date | None:
    """Give the day the state was true: its own date, else the last check of beds."""
    own = pluck(record, "availability.as_of")
    return date.fromisoformat(str(own)) if own else checked_on(record, "beds")


def _read_state(record: Record) -> int:
    state = state_of(record)
    return UNKNOWN if state is None else STATES.index(state)


def _read_as_of(record: Record) -> int:
    told = as_of(record)
    return told.toordinal() if told else UNKNOWN


_STATE = Column("room", ("availability",), "int8", UNKNOWN, _read_state)
_AS_OF = Column("room as of", ("availability",), "int32", UNKNOWN, _read_as_of)
COLUMNS: tuple[Column, ...] = (
    _STATE,
    _AS_OF,
    whole(WAIT_DAYS),
    day(_AGAIN_ON),
    limit_column("beds"),
    limit_column("waitlist"),
)


def room(columns: Rows, client: Client) -> Grades:
    """Give each row's state as its place in ``STATES``; UNKNOWN where it is silent or the news is too old."""
    assert client.now is not None, "a client is resolved before it is judged"
    today, told, known_on, again_on = client.now.date(), columns[_STATE.name], columns[_AS_OF.name], columns[_AGAIN_ON]
    ask_again = (again_on != UNKNOWN) & (again_on <= today.toordinal())
    return first_case(
        ((told == OPEN) & is_old(known_on, columns["limit:beds"], today), UNKNOWN),
        ((told == WAITING) & is_old(known_on, columns["limit:waitlist"], today), UNKNOWN),
        ((told == FULL_NOW) & ask_again, UNKNOWN),
        otherwise=told,
    )


def room_words(record: Record) -> str:
    """Say the state with its day: "full on 20 Nov 2026, ask again on 1 Dec 2026"; empty where it is silent."""
    state, told = state_of(record), as_of(record)
    if state is None:
        return ""
    words = {"open": _open_words(record), "waitlist": _waiting_words(record), "full": "full"}[state]
    return f"{words} on {day_words(told)}{_again_words(record)}" if told else words + _again_words(record)


def _open_words(record: Record) -> str:
    beds = pluck(record, "availability.beds")
    return plural(beds, "open bed") if isinstance(beds, int) and beds else "open"


def _waiting_words(record: Record) -> str:
    days = pluck(record, WAIT_DAYS)
    return f"a wait of {plural(days, 'day')}" if isinstance(days, int) else "a waiting list"


def _again_words(record: Record) -> str:
    again = pluck(record, _AGAIN_ON)
    return f", ask again on {day_words(date.fromisoformat(str(again)))}" if again else ""
