"""Dates as people say them beside a listing: ``12 days ago``, ``7 months ago``, ``9 Nov 2026``."""

from __future__ import annotations

from datetime import date

from resmatch.schedule import day_words
from resmatch.text import plural

_DAYS_PER_MONTH = 30
_DAYS_PER_YEAR = 365
_MONTHS_FROM_DAYS = 60
_YEARS_FROM_DAYS = 730


def ago(day: date, today: date) -> str:
    """Say how long ago a day was, in days, then months, then years."""
    days = (today - day).days
    if days <= 0:
        return "today"
    if days == 1:
        return "yesterday"
    if days < _MONTHS_FROM_DAYS:
        return f"{plural(days, 'day')} ago"
    if days < _YEARS_FROM_DAYS:
        return f"{plural(days // _DAYS_PER_MONTH, 'month')} ago"
    return f"{plural(days // _DAYS_PER_YEAR, 'year')} ago"


def said(iso: str | None) -> str:
    """Say a date of a record: ``9 Nov 2026``; empty where there is none."""
    return day_words(date.fromisoformat(iso[:10])) if iso else ""


def day_of(iso: str) -> date:
    """Give the calendar day of a date or moment in ISO form."""
    return date.fromisoformat(iso[:10])
