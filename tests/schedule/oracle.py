"""The slow, plain answer to "is it open": walk every minute and look at the clock on the wall."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from zoneinfo import ZoneInfo

from resmatch.schedule import Session

MINUTE = timedelta(minutes=1)


def changes_of(zone: ZoneInfo, year: int) -> list[datetime]:
    """The days, at 07:00 UTC, around which the offset of the zone changes."""
    days = [datetime(year, 1, 1, 7, tzinfo=UTC) + timedelta(days=step) for step in range(365)]
    offsets = [day.astimezone(zone).utcoffset() for day in days]
    return [day for day, before, after in zip(days[1:], offsets, offsets[1:], strict=False) if before != after]


@dataclass
class Wall:
    """Each minute from ``begin`` on, and what the clock on the wall shows in it."""

    zone: ZoneInfo
    begin: datetime
    minutes: int

    def __post_init__(self) -> None:
        self.moments = [self.begin + step * MINUTE for step in range(self.minutes)]
        self.local = [moment.astimezone(self.zone).replace(tzinfo=None) for moment in self.moments]
        self.latest = list(accumulate(self.local, max))


def first_shown(wall: Wall, shown: datetime) -> datetime:
    """The first minute in which the clock shows this time or a later one."""
    return wall.moments[min(bisect_left(wall.latest, shown), len(wall.moments) - 1)]


def happens(session: Session, day: date) -> bool:
    """Whether the session starts on a day, by counting the days of its month."""
    same = [date(day.year, day.month, n) for n in range(1, day.day + 1)]
    nth = sum(it.weekday() == day.weekday() for it in same)
    wanted = {"every": True, "last": (day + timedelta(days=7)).month != day.month}
    return (
        day.weekday() in session.days
        and day not in session.except_
        and (session.from_ is None or session.from_ <= day)
        and (session.to is None or day <= session.to)
        and wanted.get(session.week, session.week == str(nth))
    )


def open_minutes(sessions: list[Session], wall: Wall) -> set[int]:
    """The numbers of the minutes of ``wall`` in which one of the sessions is going on."""
    found: set[int] = set()
    days = sorted({moment.date() for moment in wall.local} | {wall.local[0].date() - timedelta(days=1)})
    for session in sessions:
        for day in filter(lambda it: happens(session, it), days):
            start = datetime(day.year, day.month, day.day) + (session.start or 0) * MINUTE
            end = start + session.length * MINUTE
            found.update(range(bisect_left(wall.latest, start), bisect_left(wall.latest, end)))
    return found
