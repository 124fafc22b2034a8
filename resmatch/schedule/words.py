"""Schedules in plain words: ``Mon-Fri 9 am-12 pm``, ``open now until 6 pm``, ``opens tomorrow 9 am``."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from resmatch.schedule.clock import OpenState
from resmatch.schedule.session import Session, Week
from resmatch.schedule.times import MINUTES_PER_DAY, clock, clock_minute, span_words
from resmatch.schedule.weekdays import DAY_NAMES, DAYS_PER_WEEK, days_words
from resmatch.schedule.windows import ALL_WEEK, MINUTES_PER_WEEK, Span, WeekWindows
from resmatch.schedule.zones import zone_words
from resmatch.text import plural

NOT_KNOWN = "hours not known: call first"
APPOINTMENT = "by appointment: call first"
AROUND_THE_CLOCK = "24 hours, every day"
MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_WEEK_WORDS = {
    Week.EVERY: "",
    Week.FIRST: "1st ",
    Week.SECOND: "2nd ",
    Week.THIRD: "3rd ",
    Week.FOURTH: "4th ",
    Week.LAST: "last ",
    Week.EVERY_2: "every other ",
}
_MINUTE = timedelta(minutes=1)
# From here on hours, then days, are easier to grasp.
_HOURS_FROM_MINUTES = 90
_DAYS_FROM_HOURS = 36


def day_words(day: date) -> str:
    """Return a date as people say it: ``9 Nov 2026``."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def describe(sessions: Iterable[Session], *, home_zone: str | None = None) -> str:
    """Return all rows in plain words, rows with the same times together, in the order of the rows.

    With ``home_zone`` (a zone name), times of another zone say whose they are. Empty without rows.
    """
    days_of: dict[tuple[str, str, str], set[int]] = {}
    for session in sessions:
        key = (_WEEK_WORDS[session.week], _times(session), _conditions(session, home_zone))
        days_of.setdefault(key, set()).update(session.days)
    return "; ".join(_row_words(days, *key) for key, days in days_of.items())


def describe_windows(windows: WeekWindows) -> str:
    """Return times of the week in plain words: ``Mon, Wed 9 am-12 pm; Sat all day``; empty for none."""
    if windows == ALL_WEEK:
        return "any time"
    days_of: dict[str, set[int]] = {}
    for start, end in _day_spans(windows):
        day, minute = divmod(start, MINUTES_PER_DAY)
        days_of.setdefault(span_words(minute, end), set()).add(day % DAYS_PER_WEEK)
    return "; ".join(f"{days_words(days)} {times}" for times, days in days_of.items())


def describe_open(state: OpenState, now: datetime) -> str:
    """Return the state in plain words: ``open now until 6 pm``, ``opens tomorrow 9 am (in 11 hours)``.

    ``now`` is the moment the state was asked for.
    """
    if state.open is None:
        return APPOINTMENT if state.by_appointment else NOT_KNOWN
    words = _open_words(state, now) if state.open else _closed_words(state, now)
    return f"{words}, by appointment" if state.by_appointment else words


def describe_moment(moment: datetime, now: datetime) -> str:
    """Return a moment seen from ``now``: ``6 pm``, ``tomorrow 9 am``, ``Mon 9 am``, ``9 Nov 2026 9 am``."""
    days = (moment.date() - now.date()).days
    if days == 0:
        return clock(moment.time())
    if days == 1:
        return f"tomorrow {clock(moment.time())}"
    day = DAY_NAMES[moment.weekday()] if 1 < days < DAYS_PER_WEEK else day_words(moment.date())
    return f"{day} {clock(moment.time())}"


def describe_wait(moment: datetime, now: datetime) -> str:
    """Return how far off a moment is: ``in 25 minutes``, ``in 11 hours``, ``in 3 days``."""
    minutes = max(1, round((moment.astimezone(UTC) - now.astimezone(UTC)) / _MINUTE))
    if minutes < _HOURS_FROM_MINUTES:
        return f"in {plural(minutes, 'minute')}"
    if minutes < _DAYS_FROM_HOURS * 60:
        return f"in {plural(round(minutes / 60), 'hour')}"
    return f"in {plural((moment.date() - now.date()).days, 'day')}"


def _open_words(state: OpenState, now: datetime) -> str:
    return f"open now until {describe_moment(state.until, now)}" if state.until else "open now, 24 hours"


def _closed_words(state: OpenState, now: datetime) -> str:
    if state.opens_at is None:
        return "closed"
    day = "today " if state.opens_at.date() == now.date() else ""
    return f"opens {day}{describe_moment(state.opens_at, now)} ({describe_wait(state.opens_at, now)})"


def _times(session: Session) -> str:
    if session.always:
        return AROUND_THE_CLOCK
    if session.start is None:
        return "" if session.by_appointment else session.note
    if session.end is None:
        return clock_minute(session.start)
    return span_words(session.start, session.end)


def _conditions(session: Session, home_zone: str | None) -> str:
    parts = []
    if session.tz and home_zone and session.tz != home_zone and session.start is not None:
        parts.append(f" ({zone_words(session.tz)})")
    if session.by_appointment:
        parts.append(", by appointment")
    parts += [f", from {day_words(session.from_)}"] if session.from_ else []
    parts += [f", until {day_words(session.to)}"] if session.to else []
    return "".join(parts)


def _row_words(days: set[int], week: str, times: str, conditions: str) -> str:
    if times == AROUND_THE_CLOCK:
        return times + conditions
    when = f"{week}{days_words(days)} {times}".strip()
    return f"{when}{conditions}" if when else conditions.removeprefix(", ")


def _day_spans(windows: WeekWindows) -> list[Span]:
    """Cut spans of a day or more at midnight, and join a night that runs from Sunday to Monday."""
    spans = list(windows.spans)
    if len(spans) > 1 and spans[0][0] == 0 and spans[-1][1] == MINUTES_PER_WEEK:
        spans[-1:] = [(spans[-1][0], MINUTES_PER_WEEK + spans.pop(0)[1])]
    return [part for span in spans for part in _cut_at_midnights(span)]


def _cut_at_midnights(span: Span) -> list[Span]:
    start, end = span
    if end - start < MINUTES_PER_DAY:
        return [span]
    first_midnight = (start // MINUTES_PER_DAY + 1) * MINUTES_PER_DAY
    edges = [start, *range(first_midnight, end, MINUTES_PER_DAY), end]
    return list(pairwise(edges))
