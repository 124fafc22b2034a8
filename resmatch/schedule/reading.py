"""What a coach types about time: ``tue,thu evening``, ``weekdays 18:00-21:00``, ``not sun``, ``tonight``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from resmatch.errors import BadTime
from resmatch.schedule.items import DAY_PARTS_HOURS, EXAMPLE, Days, Item, Mark, Times, Whole, read_items
from resmatch.schedule.times import MINUTES_PER_DAY
from resmatch.schedule.weekdays import EVERY_DAY, days_words
from resmatch.schedule.windows import ALL_WEEK, NO_TIME, WeekWindows, on_days

LONGEST_TEXT = 200


@dataclass(frozen=True, slots=True)
class When:
    """Times of the week somebody named, with ``label``, the plain words to say them back in."""

    windows: WeekWindows
    label: str


@dataclass(slots=True)
class _Clause:
    """Days and times that belong together: "tue,thu evening" is one, "mon morning, tue evening" two."""

    refused: bool = False
    days_first: bool = False
    days: list[Days] = field(default_factory=list)
    times: list[Times] = field(default_factory=list)
    whole: Whole | None = None


def read_when(text: str, now: datetime | None = None) -> When:
    """Return the times of the week that ``text`` names, for a wish as for a time that is blocked.

    Days (``tue,thu``, ``mon-fri``, ``weekdays``, ``weekends``), parts of the day (``DAY_PARTS_HOURS``),
    times (``6-9pm``, ``18:00-21:00``, ``after 6pm``, ``until 20:00``) and ``not`` may be combined; days
    alone mean the whole day and times alone every day. ``now``, a local time, is needed for ``today``,
    ``tomorrow``, ``tonight`` and ``now``. Raises BadTime, and nothing else, when the text is unclear or
    leaves no time.
    """
    if len(text) > LONGEST_TEXT:
        raise BadTime(f"the time has more than {LONGEST_TEXT} letters", hint=EXAMPLE)
    clauses = [clause for part in _parts(read_items(text, now)) for clause in _clauses(part)]
    if not clauses:
        raise BadTime("no time is named", hint=EXAMPLE)
    wanted = [clause for clause in clauses if not clause.refused]
    refused = [clause for clause in clauses if clause.refused]
    windows = (_windows(wanted) if wanted else ALL_WEEK).subtract(_windows(refused))
    if not windows:
        raise BadTime("that leaves no time in the week", hint=EXAMPLE)
    return When(windows, _label(wanted, refused))


def _parts(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Yield the items between semicolons, and "not" with all that follows it."""
    part: list[Item] = []
    for item in items:
        if isinstance(item, Mark):
            yield part
            part = []
        if item is not Mark.NEXT:
            part.append(item)
    yield part


def _clauses(part: list[Item]) -> list[_Clause]:
    refused = bool(part) and part[0] is Mark.NOT
    clauses: list[_Clause] = []
    for item in part[1:] if refused else part:
        if not clauses or _begins_clause(clauses[-1], item):
            clauses.append(_Clause(refused=refused, days_first=isinstance(item, Days)))
        _add(clauses[-1], item)
    _check_order(clauses)
    if refused and not clauses:
        raise BadTime("nothing comes after 'not'", hint='write for example "not sun" or "not before 10am"')
    return clauses


def _begins_clause(clause: _Clause, item: Item) -> bool:
    if clause.whole is not None or isinstance(item, Whole):
        return True
    complete = bool(clause.days and clause.times)
    return complete and isinstance(item, Days) is clause.days_first


def _add(clause: _Clause, item: Item) -> None:
    match item:
        case Days():
            clause.days.append(item)
        case Times():
            clause.times.append(item)
        case Whole():
            clause.whole = item


def _check_order(clauses: list[_Clause]) -> None:
    """Refuse "evenings tue, sat morning": which days the morning belongs to is a guess."""
    mixed = len(clauses) > 1 and not clauses[0].days_first and bool(clauses[0].days)
    if mixed and any(clause.times and not clause.days for clause in clauses[1:]):
        hint = 'put the days first and a semicolon between: "tue evening; sat morning"'
        raise BadTime("it is not clear which days belong to which times", hint=hint)


def _windows(clauses: Iterable[_Clause]) -> WeekWindows:
    windows = NO_TIME
    for clause in clauses:
        windows = windows.union(_clause_windows(clause))
    return windows


def _clause_windows(clause: _Clause) -> WeekWindows:
    if clause.whole is not None:
        return clause.whole.windows
    windows = NO_TIME
    for days in clause.days or [Days(EVERY_DAY)]:
        for times in clause.times or [Times(days.since, MINUTES_PER_DAY, "")]:
            windows = windows.union(on_days(days.days, times.start, times.end))
    return windows


def _label(wanted: list[_Clause], refused: list[_Clause]) -> str:
    not_wanted = "; ".join(f"not {_clause_label(clause)}" for clause in refused)
    return ", ".join(filter(None, ("; ".join(map(_clause_label, wanted)), not_wanted)))


def _clause_label(clause: _Clause) -> str:
    if clause.whole is not None:
        return clause.whole.label
    return " ".join(filter(None, (_days_label(clause), _times_label(clause)))) or "any day"


def _every_day(clause: _Clause) -> bool:
    return not clause.days or all(item.days == EVERY_DAY for item in clause.days)


def _days_label(clause: _Clause) -> str:
    if _every_day(clause):
        return ""
    named = [item.label for item in clause.days if item.label]
    others = days_words(day for item in clause.days if not item.label for day in item.days)
    return ", ".join([*named, others] if others else named)


def _times_label(clause: _Clause) -> str:
    several = "s" if _every_day(clause) else ""
    labels = [item.label + several if item.label in DAY_PARTS_HOURS else item.label for item in clause.times]
    return ", ".join(labels)
