"""Rows T1, T3 and T4 of match_semantics.yaml, read by hand for one record and one client."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from tests.matching.oracle.words import Facts, Record, is_group, is_house, kind, softly

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_MINUTES, WEEK_MINUTES = 1440, 7 * 1440
ASSUMED_MINUTES = 60
TODAY = date(2026, 11, 21)
BED_NEWS_DAYS, WAIT_NEWS_DAYS = 1, 7
SLEEPS_THERE = ("residential", "detox")


def t1(record: Record, client: Facts) -> str:
    """Not required or 0 days: open. Fewer days than asked: no. No days known: ask. Silence: houses are called."""
    if record.get("abstinence_required") == "no":
        return "na"
    asked_for = record.get("min_days_abstinent")
    if asked_for is None:
        return "verify" if is_house(record) else "na"
    if asked_for == 0:
        return "met"
    days = days_of(client)
    if days is None:
        return "ask"
    return "met" if days >= asked_for else "conflict"


def days_of(client: Facts) -> int | None:
    if "days_abstinent" in client:
        return int(client["days_abstinent"])
    if "last_use_hours" in client:
        return int(client["last_use_hours"]) // 24
    return 0 if client.get("abstinent") is False else None


def opens(record: Record, client: Facts) -> date | None:
    """Not met: opens on a day that can be named, unless the client has not stopped."""
    days = days_of(client)
    if t1(record, client) != "conflict" or days is None or client.get("abstinent") is False:
        return None
    return TODAY + timedelta(days=record["min_days_abstinent"] - days)


def t3(record: Record, blocked: set[int]) -> str:
    """A group with only busy meetings is a no; elsewhere that is a warning; a silent group is asked, softly."""
    visits = [row for row in record.get("schedules", []) if row["kind"] != "intake"]
    meetings = [sitting for row in visits if row["kind"] == "meeting" for sitting in sittings(row)]
    hours = {minute for row in visits for sitting in sittings(row) for minute in sitting}
    if not visits:
        return "soft verify" if is_group(record) else "na"
    free = any(blocked.isdisjoint(meeting) for meeting in meetings) if meetings else bool(hours - blocked)
    return ("met" if free else "conflict") if is_group(record) else softly("met" if free else "conflict")


def sittings(row: Record) -> Iterator[set[int]]:
    """Yield the minutes of the week of each time the row happens."""
    for day in row["days"]:
        first = DAYS.index(day) * DAY_MINUTES + minute(row["start"])
        last = first + (minute(row["end"]) - minute(row["start"])) % DAY_MINUTES if "end" in row else None
        yield {at % WEEK_MINUTES for at in range(first, first + ASSUMED_MINUTES if last is None else last)}


def minute(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def t4(record: Record) -> str:
    """Beds are news for a day, waiting lists for a week; a full place warns and stays; never a tier."""
    news = record.get("availability")
    state = None if news is None else room(news)
    if state is None:
        sleeps = is_house(record) or kind(record)[1] in SLEEPS_THERE
        return "soft verify" if sleeps or news is not None else "na"
    return "soft met" if state == "open" else "soft conflict"


def room(news: Facts) -> str | None:
    """Give open, waitlist or full; None where it is silent or too old."""
    state = news.get("status") or ("open" if news.get("beds") else None)
    age = (TODAY - date.fromisoformat(news["as_of"])).days if "as_of" in news else None
    if state == "full":
        return None if "again_on" in news and date.fromisoformat(news["again_on"]) <= TODAY else "full"
    limit = {"open": BED_NEWS_DAYS, "waitlist": WAIT_NEWS_DAYS}.get(str(state))
    return state if limit is not None and age is not None and age <= limit else None
