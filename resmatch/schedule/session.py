"""Session: one row of a listing's ``schedules``, read and checked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from resmatch.errors import BadTime
from resmatch.schedule.fields import read_date, read_dates, read_days, read_flag, read_note, read_time
from resmatch.schedule.times import MINUTES_PER_DAY, span_length
from resmatch.schedule.weekdays import EVERY_DAY
from resmatch.schedule.windows import ALL_WEEK, NO_TIME, WeekWindows, on_days
from resmatch.schedule.zones import read_zone, zone_of
from resmatch.text import quoted

# The Meeting Guide format's own default for a meeting without an end (code4recovery/spec, `end_time`).
ASSUMED_MEETING_MINUTES = 60


class Kind(StrEnum):
    """What happens at these times."""

    HOURS = "hours"
    MEETING = "meeting"
    INTAKE = "intake"
    DOSING = "dosing"


class Week(StrEnum):
    """Which weeks count: every one, the nth such day of the month, its last, or every other week."""

    EVERY = "every"
    FIRST = "1"
    SECOND = "2"
    THIRD = "3"
    FOURTH = "4"
    LAST = "last"
    EVERY_2 = "every_2"


FIELDS = frozenset(
    ("kind", "days", "start", "end", "tz", "week", "from", "to", "except", "always", "by_appointment", "note")
)
_KINDS: dict[object, Kind] = {str(kind): kind for kind in Kind}
_WEEKS: dict[object, Week] = {str(week): week for week in Week} | {n: Week(str(n)) for n in range(1, 5)}
_EMPTY: tuple[object, ...] = (None, (), [])
_ALL_DAYS = tuple(sorted(EVERY_DAY))


@dataclass(frozen=True, slots=True)
class Session:
    """One row of a schedule: on which days, from when to when, in which weeks.

    ``days`` are 0 (Monday) to 6; ``start`` and ``end`` are minutes of the day, 0 to 1440. An ``end`` before
    ``start`` is on the next day. ``start`` is None when a row gives no times (by appointment, or only a
    note); a meeting without ``end`` is taken to last 60 minutes and ``end_assumed`` says so. Without ``tz``
    the times are those of the place. ``from_`` and ``to`` are the first and last day; on the days of
    ``except_`` it does not happen. A row of ``always`` has every day from 0 to 1440.
    """

    kind: Kind = Kind.HOURS
    days: tuple[int, ...] = ()
    start: int | None = None
    end: int | None = None
    tz: str | None = None
    week: Week = Week.EVERY
    from_: date | None = None
    to: date | None = None
    except_: tuple[date, ...] = ()
    always: bool = False
    by_appointment: bool = False
    note: str = ""

    @classmethod
    def from_record(cls, record: Mapping[str, object], *, default_kind: Kind = Kind.HOURS) -> Session:
        """Read one row as it stands in YAML; raise BadTime that names the field when it cannot be read."""
        if not FIELDS.issuperset(record):
            raise _unknown_field(record)
        always = read_flag(record, "always")
        session = cls(
            kind=_kind(record.get("kind"), default_kind),
            days=_ALL_DAYS if always else read_days(record.get("days")),
            start=0 if always else _minute(record, "start"),
            end=MINUTES_PER_DAY if always else _minute(record, "end"),
            tz=_zone(record.get("tz")),
            week=_week(record.get("week")),
            from_=_date(record, "from"),
            to=_date(record, "to"),
            except_=read_dates(record.get("except"), field="except"),
            always=always,
            by_appointment=read_flag(record, "by_appointment"),
            note=read_note(record.get("note")),
        )
        _check_together(session, record)
        return session

    @property
    def end_assumed(self) -> bool:
        """Tell whether the end is the assumed 60 minutes of a meeting."""
        return self.start is not None and self.end is None

    @property
    def length(self) -> int:
        """Minutes from start to end by the clock on the wall; 0 for a row without times."""
        if self.start is None:
            return 0
        if self.end is None:
            return ASSUMED_MEETING_MINUTES
        return span_length(self.start, self.end)

    @property
    def windows(self) -> WeekWindows:
        """Times of a week in which it can happen; a row for some weeks counts as if it were every week."""
        if self.start is None:
            return NO_TIME
        return ALL_WEEK if self.always else on_days(self.days, self.start, self.start + self.length)


def windows_of(
    sessions: Iterable[Session], kinds: Collection[str] = frozenset(Kind), *, at: datetime | None = None
) -> WeekWindows:
    """Return the times of the week of all rows of these kinds.

    With ``at`` (a moment with a time zone), rows that name another time zone are moved to the zone of ``at``,
    by the difference between the two zones at that moment.
    """
    spans: list[tuple[int, int]] = []
    for session in sessions:
        if session.kind in kinds:
            windows = session.windows
            spans += (windows if at is None else windows.shift(_minutes_ahead(session, at))).spans
    return WeekWindows(tuple(spans))


def session_zone(session: Session, home: tzinfo) -> tzinfo:
    """Return the time zone a row is written in: its own, or the one at home."""
    return home if session.tz is None else zone_of(session.tz)


def _minutes_ahead(session: Session, at: datetime) -> int:
    """Minutes by which the clock of ``at`` is ahead of the clock the row is written in."""
    here = at.utcoffset()
    if session.tz is None or here is None:
        return 0
    there = at.astimezone(zone_of(session.tz)).utcoffset() or timedelta(0)
    return (here - there) // timedelta(minutes=1)


def _kind(value: object, default: Kind) -> Kind:
    if value is None:
        return default
    kind = _KINDS.get(value) if isinstance(value, str) else None
    if kind is None:
        hint = "kinds of times are hours, meeting, intake, dosing"
        raise BadTime(f"{quoted(value)} is not a kind of times", hint=hint, field="kind")
    return kind


def _minute(record: Mapping[str, object], field: str) -> int | None:
    value = record.get(field)
    return None if value is None else read_time(value, field=field)


def _zone(value: object) -> str | None:
    return None if value is None else read_zone(value)


def _week(value: object) -> Week:
    if value is None:
        return Week.EVERY
    week = _WEEKS.get(value) if isinstance(value, str | int) and not isinstance(value, bool) else None
    if week is None:
        raise BadTime(
            f"week {quoted(value)} is not known",
            hint="weeks are every, 1, 2, 3, 4, last, every_2",
            field="week",
        )
    return week


def _date(record: Mapping[str, object], field: str) -> date | None:
    value = record.get(field)
    return None if value is None else read_date(value, field=field)


def _unknown_field(record: Mapping[str, object]) -> BadTime:
    extra = sorted(map(str, set(record) - FIELDS))[0]
    hint = "the fields are " + ", ".join(sorted(FIELDS))
    return BadTime(f"a schedule has no field {quoted(extra)}", hint=hint, field=extra)


def _check_together(session: Session, record: Mapping[str, object]) -> None:
    if session.always:
        _check_always(session, record)
    else:
        _check_times(session)
    if session.week is Week.EVERY_2 and session.from_ is None:
        raise BadTime("every_2 has no first day", hint="write from: with a date of a week that counts", field="from")
    if session.from_ and session.to and session.to < session.from_:
        raise BadTime("the last day (to) is before the first (from)", hint="check both dates", field="to")


def _check_always(session: Session, record: Mapping[str, object]) -> None:
    extra = [field for field in ("days", "start", "end") if record.get(field) not in _EMPTY]
    if session.week is not Week.EVERY:
        extra.append("week")
    if extra:
        hint = f"take out always or {extra[0]}"
        raise BadTime(f"always: true leaves no room for {extra[0]}", hint=hint, field=extra[0])


def _check_times(session: Session) -> None:
    if session.start is None:
        _check_without_start(session)
    elif not session.days:
        raise BadTime("there is a time and no day", hint="write days: [mon, tue]", field="days")
    elif session.start == MINUTES_PER_DAY:
        raise BadTime("start cannot be 24:00", hint="write 00:00 and the day after", field="start")
    elif session.start == session.end:
        raise BadTime("start and end are the same", hint="for a whole day write 00:00 to 24:00", field="end")
    elif session.end is None and session.kind is not Kind.MEETING:
        raise BadTime("there is a start and no end", hint="write end; only a meeting may leave it out", field="end")


def _check_without_start(session: Session) -> None:
    if session.end is not None:
        raise BadTime("there is an end and no start", hint='write start, such as "09:00"', field="start")
    if not session.by_appointment and not session.note:
        hint = 'write start, such as "18:30", or always: true, by_appointment: true, or a note'
        raise BadTime("there is no time", hint=hint, field="start")
