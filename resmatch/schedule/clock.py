"""Open now, open until, next opening: what a schedule says at one moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from resmatch.errors import BadTime
from resmatch.schedule.calendar import Occurrence, occurrences
from resmatch.schedule.session import Session, session_zone

# Longer than any gap a weekly, monthly or every-other-week row leaves, a year of exceptions included.
SEARCH_DAYS = 400
# A place that stays open this long has no closing time worth saying.
OPEN_HORIZON_DAYS = 8

# Time zones cannot be worked out at the very ends of the calendar.
_FIRST_YEAR = 2
_LAST_YEAR = 9990
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class OpenState:
    """Whether a place is open at one moment.

    ``open`` is None when its hours are not known. ``until`` is the moment an open place closes, None when
    that is more than a week away; ``opens_at`` is the next opening of a closed one. Both are in the time
    zone of the moment asked about. With ``by_appointment``, all that holds only with an appointment.
    """

    open: bool | None
    until: datetime | None = None
    opens_at: datetime | None = None
    by_appointment: bool = False


def open_state(sessions: Iterable[Session], now: datetime) -> OpenState:
    """Return whether any of these rows is going on at ``now``, and until when, or when the next one begins.

    ``now`` needs a time zone, or BadTime is raised; it is also the zone of rows without ``tz``. Rows that are
    over, or have no times, say nothing: with no other row the hours are not known.
    """
    rows = tuple(sessions)
    zone, moment = _zone_and_moment(now)
    running = [it for row in rows for it in _near(row, moment, zone) if it.start <= moment < it.end]
    if running:
        by_appointment = all(it.session.by_appointment for it in running)
        return _open([row for row in rows if row.by_appointment is by_appointment], moment, zone)
    upcoming = [it for row in rows for it in _first_from(row, moment, zone)]
    if upcoming:
        return _closed(upcoming, zone)
    return OpenState(None, by_appointment=any(row.by_appointment and row.start is None for row in rows))


def next_start(sessions: Iterable[Session], now: datetime) -> datetime | None:
    """Return the next moment, ``now`` included, at which one of these rows begins; None within 400 days.

    ``now`` needs a time zone, or BadTime is raised. A row of ``always`` has no beginning and does not count.
    """
    zone, moment = _zone_and_moment(now)
    starts = [it.start for row in sessions if not row.always for it in _first_from(row, moment, zone)]
    return min(starts).astimezone(zone) if starts else None


def _zone_and_moment(now: datetime) -> tuple[tzinfo, datetime]:
    if now.tzinfo is None or now.utcoffset() is None:
        raise BadTime("the moment has no time zone", hint="give now with a time zone")
    if not _FIRST_YEAR <= now.year <= _LAST_YEAR:
        raise BadTime(f"the year {now.year} is out of range", hint="check the clock")
    return now.tzinfo, now.astimezone(UTC)


def _day_in(session: Session, moment: datetime, zone: tzinfo) -> date:
    return moment.astimezone(session_zone(session, zone)).date()


def _near(session: Session, moment: datetime, zone: tzinfo) -> Iterator[Occurrence]:
    """Yield what may be going on: a row that began yesterday can run past midnight."""
    today = _day_in(session, moment, zone)
    return occurrences(session, today - _ONE_DAY, 2, zone)


def _first_from(session: Session, moment: datetime, zone: tzinfo) -> Iterator[Occurrence]:
    """Yield the first occurrence that starts at or after the moment, if there is one."""
    today = _day_in(session, moment, zone)
    begin = max(today, session.from_) if session.from_ else today
    for occurrence in occurrences(session, begin, SEARCH_DAYS, zone):
        if occurrence.start >= moment:
            yield occurrence
            return


def _open(rows: list[Session], moment: datetime, zone: tzinfo) -> OpenState:
    """Return the state of a place open by these rows, which are all with or all without appointment."""
    by_appointment = rows[0].by_appointment
    until = _closing(rows, moment, zone)
    if until - moment >= OPEN_HORIZON_DAYS * _ONE_DAY:
        return OpenState(True, by_appointment=by_appointment)
    return OpenState(True, until=until.astimezone(zone), by_appointment=by_appointment)


def _closing(rows: Iterable[Session], moment: datetime, zone: tzinfo) -> datetime:
    """Follow occurrences that touch each other, such as one whole day after another."""
    ahead = [
        it
        for row in rows
        for it in occurrences(row, _day_in(row, moment, zone) - _ONE_DAY, OPEN_HORIZON_DAYS + 2, zone)
    ]
    until = moment
    for occurrence in sorted(ahead, key=lambda it: it.start):
        if occurrence.start <= until:
            until = max(until, occurrence.end)
    return until


def _closed(upcoming: list[Occurrence], zone: tzinfo) -> OpenState:
    opens_at = min(it.start for it in upcoming)
    first = [it for it in upcoming if it.start == opens_at]
    by_appointment = all(it.session.by_appointment for it in first)
    return OpenState(False, opens_at=opens_at.astimezone(zone), by_appointment=by_appointment)
