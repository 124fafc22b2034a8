"""The call sheet as text for a terminal and as a table for spreadsheets."""

from __future__ import annotations

import csv
import io
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from resmatch.catalog import Catalog
from resmatch.matching.listing import DEMO_BANNER
from resmatch.text import join_words, plural, printable, spreadsheet_cell
from resmatch.upkeep.stale.due import Due, Way, recheck_days
from resmatch.vocab import KINDS, STALENESS

STALE_SCHEMA = "resmatch/stale/1"
CSV_COLUMNS = (
    "place", "id", "name", "way", "phone", "hours", "website", "last_checked", "recheck_days", "shown", "searches",
    "open_questions", "ask", "file", "line", "demo",
)  # fmt: skip
_DAYS_PER_MONTH = 30.4
_MONTHS_FROM_DAYS = 60
_NAME_LETTERS = 30
_COLUMNS = 80


@dataclass(frozen=True, slots=True)
class Sheet:
    """The listings to check: those shown, how many are due in all, and the limits by kind."""

    shown: tuple[Due, ...]
    due: int
    listings: int
    limits: Mapping[str, int]
    today: date

    @property
    def demo(self) -> bool:
        """Whether an invented place is shown."""
        return any(due.listing.demo for due in self.shown)

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {
            "schema": STALE_SCHEMA,
            "today": self.today.isoformat(),
            "listings": self.listings,
            "due": self.due,
            "demo": self.demo,
            "recheck_days": dict(self.limits),
            "places": [due.to_dict() for due in self.shown],
        }


def sheet_of(catalog: Catalog, due: Sequence[Due], today: date, *, limit: int) -> Sheet:
    """Return a sheet with the first ``limit`` listings."""
    policies = [info.staleness.recheck for info in catalog.info if info.staleness]
    limits = {kind: min(recheck_days(kind, policy) for policy in (*policies, {})) for kind in STALENESS["recheck"]}
    return Sheet(tuple(due[:limit]), len(due), len(catalog), limits, today)


def sheet_text(sheet: Sheet) -> str:
    """Return the list for a terminal: the one that would hurt most people first."""
    lines = [DEMO_BANNER, ""] if sheet.demo else []
    lines += [f"{sheet.due} of {plural(sheet.listings, 'listing')} are due", *_limit_lines(sheet.limits)]
    if sheet.shown:
        lines.append(" due  last check   who gets hurt first: shown often, much not known, old")
        lines += [line for place, due in enumerate(sheet.shown, start=1) for line in _lines(place, due, sheet.today)]
        lines += _next_steps(sheet)
    return "\n".join(lines) + "\n"


def sheet_csv(sheet: Sheet) -> str:
    """Return the list as CSV with a heading; no cell runs as a formula."""
    out = io.StringIO()
    rows = csv.DictWriter(out, CSV_COLUMNS, restval="", lineterminator="\n")
    rows.writeheader()
    for place, due in enumerate(sheet.shown, start=1):
        rows.writerow({name: spreadsheet_cell(value) for name, value in _row(place, due).items()})
    return out.getvalue()


def limits_words(limits: Mapping[str, int]) -> str:
    """Say the limits in one line."""
    return "; ".join(_limits(limits))


def _limit_lines(limits: Mapping[str, int]) -> list[str]:
    return textwrap.wrap(f"({limits_words(limits)})", _COLUMNS, initial_indent="  ", subsequent_indent="   ")


def _limits(limits: Mapping[str, int]) -> list[str]:
    """Say the limits, kinds with the same number of days together, the shortest first."""
    kinds: dict[int, list[str]] = defaultdict(list)
    for kind, days in limits.items():
        kinds[days].append(KINDS.label(kind).lower())
    longest = max(kinds)
    parts = [f"{join_words(names)}: {days} days" for days, names in sorted(kinds.items()) if days != longest]
    return [*parts, f"others: {longest} days"]


def age_words(due: Due, today: date) -> str:
    """Say how old a check is: ``never``, ``41 days``, ``7 months``."""
    days = due.days(today)
    if days is None:
        return "never"
    return plural(days, "day") if days < _MONTHS_FROM_DAYS else plural(int(days / _DAYS_PER_MONTH), "month")


def reach_words(due: Due) -> str:
    """Say how to check: the number, or what to read instead of calling."""
    if due.way is Way.CALL:
        return due.listing.phone or ""
    if due.way is Way.WEBSITE:
        return "check the website"
    return f"write to {due.listing.text('email')}" if due.way is Way.EMAIL else "look it up, do not call"


def _lines(place: int, due: Due, today: date) -> Iterable[str]:
    name = printable(due.listing.name)
    head = f"{place:>3}   {age_words(due, today):<11}  {name[:_NAME_LETTERS]:<{_NAME_LETTERS}}  {reach_words(due)}"
    hours = due.hours or "hours not known"
    return [head.rstrip(), *([f"{'':<19}{hours}"] if due.way is Way.CALL else [])]


def _next_steps(sheet: Sheet) -> list[str]:
    first = sheet.shown[0]
    way = "phone" if first.way is Way.CALL else "website"
    return [
        "Call sheet with what to ask: resmatch stale --format html > calls.html",
        f"After a check: resmatch verify {first.listing.id} --by {way} --ok",
    ]


def _row(place: int, due: Due) -> dict[str, object]:
    facts = due.to_dict()
    source = facts["source"]
    return {
        **{name: facts[name] for name in CSV_COLUMNS if name in facts},
        "place": place,
        "last_checked": facts["checked"] or "never",
        "ask": " / ".join(due.script),
        "file": source["file"],
        "line": source["line"],
        "demo": "yes" if due.listing.demo else "",
    }
