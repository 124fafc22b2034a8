"""Occurrences: the days and moments at which a session really takes place, summer time included.

The clock on the wall decides: a session starts at the first moment the wall clock shows its start, and ends
at the first moment it shows its end. So a time that the spring change skips becomes the moment of the
change, and of a time that the autumn change shows twice the first counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from resmatch.schedule.session import Session, Week, session_zone
from resmatch.schedule.weekdays import DAYS_PER_WEEK

# The first and last days of the calendar are left out: there the neighbouring zone would have no date.
_FIRST_DAY = date.min.toordinal() + 2
_LAST_DAY = date.max.toordinal() - 9


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time a session takes place; ``start`` and ``end`` are moments in UTC, ``end`` not included."""

    start: datetime
    end: datetime
    session: Session


def occurs_on(session: Session, day: date) -> bool:
    """Tell whether the session starts on that day: day of the week, week, first and last day, exceptions."""
    if session.start is None or day.weekday() not in session.days or day in session.except_:
        return False
    if (session.from_ and day < session.from_) or (session.to and day > session.to):
        return False
    return _in_week(session, day)


def occurrences(session: Session, first: date, days: int, home: tzinfo) -> Iterator[Occurrence]:
    """Yield the times the session starts on ``days`` days, the earliest being ``first``, in order.

    The days are those of the session's own zone, which is ``home`` where it names none. A session that falls
    wholly into the hour that spring skips is left out.
    """
    zone = session_zone(session, home)
    for ordinal in range(_earliest(session, first), _latest(session, first.toordinal() + days)):
        day = date.fromordinal(ordinal)
        if occurs_on(session, day):
            occurrence = _occurrence(session, day, zone)
            if occurrence.start < occurrence.end:
                yield occurrence


def first_moment(wall: datetime, zone: tzinfo) -> datetime:
    """Return the first moment, in UTC, at which the clock on the wall in ``zone`` shows ``wall`` or later."""
    early = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    late = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    return _moment_of_change(late, early, zone) if late < early else early


def _moment_of_change(before: datetime, after: datetime, zone: tzinfo) -> datetime:
    """Find the second at which the offset of ``zone`` changes between two moments."""
    old = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) // timedelta(seconds=2) * timedelta(seconds=1)
        if middle.astimezone(zone).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after


def _occurrence(session: Session, day: date, zone: tzinfo) -> Occurrence:
    midnight = datetime(day.year, day.month, day.day)
    start = midnight + timedelta(minutes=session.start or 0)
    end = start + timedelta(minutes=session.length)
    return Occurrence(first_moment(start, zone), first_moment(end, zone), session)


def _in_week(session: Session, day: date) -> bool:
    match session.week:
        case Week.EVERY:
            return True
        case Week.LAST:
            return (day + timedelta(days=DAYS_PER_WEEK)).month != day.month
        case Week.EVERY_2:
            return session.from_ is not None and _weeks_between(session.from_, day) % 2 == 0
    return (day.day - 1) // DAYS_PER_WEEK + 1 == int(session.week)


def _weeks_between(first: date, day: date) -> int:
    """Count the Mondays between two days."""
    return (day.toordinal() - 1) // DAYS_PER_WEEK - (first.toordinal() - 1) // DAYS_PER_WEEK


def _earliest(session: Session, first: date) -> int:
    day = max(first, session.from_) if session.from_ else first
    return max(day.toordinal(), _FIRST_DAY)


def _latest(session: Session, end: int) -> int:
    """Return the day after the last to look at, as an ordinal."""
    return min(end, session.to.toordinal() + 1 if session.to else end, _LAST_DAY)
