"""Weekly hours, meeting times, "open at", "next after", time zones.

What a listing says becomes sessions, and what a coach types becomes weekly windows; times are minutes of the
day or of the week. Packed weeks for many rows at once are in ``resmatch.schedule.grid``, which needs NumPy.
"""

from resmatch.schedule.calendar import Occurrence, first_moment, occurrences, occurs_on
from resmatch.schedule.clock import OpenState, next_start, open_state
from resmatch.schedule.reading import When, read_when
from resmatch.schedule.session import ASSUMED_MEETING_MINUTES, Kind, Session, Week, windows_of
from resmatch.schedule.times import clock
from resmatch.schedule.weekdays import days_words, read_day
from resmatch.schedule.windows import ALL_WEEK, NO_TIME, WeekWindows
from resmatch.schedule.words import (
    day_words,
    describe,
    describe_moment,
    describe_open,
    describe_wait,
    describe_windows,
)
from resmatch.schedule.zones import read_zone, zone_of, zone_words

__all__ = [
    "ALL_WEEK",
    "ASSUMED_MEETING_MINUTES",
    "NO_TIME",
    "Kind",
    "Occurrence",
    "OpenState",
    "Session",
    "Week",
    "WeekWindows",
    "When",
    "clock",
    "day_words",
    "days_words",
    "describe",
    "describe_moment",
    "describe_open",
    "describe_wait",
    "describe_windows",
    "first_moment",
    "next_start",
    "occurrences",
    "occurs_on",
    "open_state",
    "read_day",
    "read_when",
    "read_zone",
    "windows_of",
    "zone_of",
    "zone_words",
]
