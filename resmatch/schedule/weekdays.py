"""Names of the days of the week: words only, because programs disagree on what day 1 is."""

from __future__ import annotations

from collections.abc import Iterable

from resmatch.errors import BadTime
from resmatch.text import quoted

DAYS_PER_WEEK = 7
DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
FULL_DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
EVERY_DAY = frozenset(range(DAYS_PER_WEEK))
WORKDAYS = frozenset(range(5))
WEEKEND = frozenset({5, 6})

_DAYS = {spelling: number for number, name in enumerate(FULL_DAY_NAMES) for spelling in (name, name[:3], name[:2])}
_DAY_OF_WORD = {form: day for word, day in _DAYS.items() for form in (word, word.lower(), word.upper())}
_HINT = "days are mon, tue, wed, thu, fri, sat, sun"
_NUMBER_HINT = "write the name of the day (mon): some programs start at Sunday, some at Monday"


def read_day(word: object) -> int:
    """Return 0 for Monday to 6 for Sunday; take ``mon``, ``MO`` and ``Monday`` in any case.

    Raises BadTime for anything else, numbers included.
    """
    if isinstance(word, str):
        day = _DAY_OF_WORD.get(word)
        if day is None:
            day = _DAY_OF_WORD.get(word.strip().lower())
        if day is not None:
            return day
        raise BadTime(f"{quoted(word)} is not a day", hint=_HINT, field="days")
    raise BadTime(f"{quoted(word)} is not the name of a day", hint=_NUMBER_HINT, field="days")


def _runs(days: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs


def _joined_over_sunday(runs: list[list[int]]) -> list[list[int]]:
    first, last = runs[0], runs[-1]
    if len(runs) > 1 and first[0] == 0 and last[-1] == DAYS_PER_WEEK - 1 and len(first) + len(last) > 2:
        return [last + first, *runs[1:-1]]
    return runs


def _run_words(run: list[int]) -> str:
    names = [DAY_NAMES[day] for day in run]
    return f"{names[0]}-{names[-1]}" if len(names) > 2 else ", ".join(names)


def days_words(days: Iterable[int]) -> str:
    """Return days as people write them: ``daily``, ``Mon-Fri``, ``Tue, Thu``, ``Sun-Thu``."""
    chosen = sorted(set(days))
    if len(chosen) == DAYS_PER_WEEK:
        return "daily"
    runs = _joined_over_sunday(_runs(chosen)) if chosen else []
    return ", ".join(map(_run_words, runs))
