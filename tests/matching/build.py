"""Small catalogs for tests: what one check or criterion says of a few records and one client."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np

from resmatch.geo import Place, PlaceKind, Point
from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import Column
from resmatch.matching.compile import all_columns
from resmatch.matching.criterion import Criterion, state_of
from resmatch.matching.engine import match_index, with_excluded
from resmatch.matching.freshness import COLUMNS as FRESHNESS_COLUMNS
from resmatch.matching.index import CatalogFacts, Index, Rows, compile_records
from resmatch.matching.outcome import SOFT, Outcome, is_soft, outcome_of
from resmatch.matching.result import Match, MatchResult

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=ZoneInfo("America/New_York"))
"""A Saturday noon: the "now" of every test."""

NEED = "housing.recovery_residence"
WORCESTER = Place(
    label="Worcester, MA",
    point=Point(42.27, -71.8),
    about=True,
    kind=PlaceKind.TOWN,
    town="Worcester",
    state="MA",
    county="Worcester",
    county_fips="25027",
    time_zone="America/New_York",
)

Entry = dict[str, Any]


@dataclass(frozen=True)
class Answer:
    """What a check says of one record."""

    outcome: Outcome
    soft: bool
    grade: int
    text: str
    question: str
    opens_on: date | None


@dataclass(frozen=True)
class Score:
    """What a criterion says of one record."""

    grade: int
    state: str
    text: str


def house(**facts: Any) -> Entry:
    return {"kind": "housing", "type": "recovery_residence", **facts}


def meeting(**facts: Any) -> Entry:
    return {"kind": "support_group", "type": "mutual_aid", **facts}


def entry(kind: str, kind_type: str | None = None, **facts: Any) -> Entry:
    return {"kind": kind, **({"type": kind_type} if kind_type else {}), **facts}


def resolved(client: Client) -> Client:
    return client if client.now else client.resolve(now=NOW)


def rows_of(columns: Sequence[Column], records: Sequence[Entry], *, need: str = NEED) -> Rows:
    """Compile records and view them in the order given."""
    full = [{"id": f"r{place:04}", "name": f"Place {place:04}", **record} for place, record in enumerate(records)]
    facts = CatalogFacts("test", "sha256:0", len(full), None, False)
    index = compile_records(full, (*columns, *FRESHNESS_COLUMNS), facts)
    at = {record["id"]: row for row, record in enumerate(index.records)}
    return Rows(index, np.array([at[record["id"]] for record in full], dtype=np.int32), need)


def compiled(*records: Entry) -> Index:
    """Compile records over every column; they get ids and names in the order given."""
    full = [{"id": f"r{place}", "name": f"Place {place}", **record} for place, record in enumerate(records)]
    return compile_records(full, all_columns(), CatalogFacts("test", "sha256:0", len(full), None, demo=False))


def answered(client: Client, *records: Entry, limit: int = 1000) -> MatchResult:
    """Match a client against records, set-aside ones included."""
    index, client = compiled(*records), resolved(client)
    return with_excluded(match_index(index, client, limit=limit), index, client)


def ids(matches: Iterable[Match]) -> list[str]:
    return [match.resource.id for match in matches]


def judge(check: Check, client: Client, *records: Entry, need: str = NEED) -> list[Answer]:
    """Let a check judge records; a client it does not concern gets NA everywhere."""
    client = resolved(client)
    rows = rows_of(check.columns, records, need=need)
    if not check.concerns(client):
        return [Answer(Outcome.NA, False, 0, "", "", None) for _ in records]
    grades = check.grade(rows, client)
    assert grades.dtype.name == "int8"
    return [
        _answer(check, client, rows.index.records[int(row)], int(grade))
        for row, grade in zip(rows.numbers, grades, strict=True)
    ]


def outcomes(check: Check, client: Client, *records: Entry, need: str = NEED) -> list[Outcome]:
    return [answer.outcome for answer in judge(check, client, *records, need=need)]


def score(criterion: Criterion, client: Client, *records: Entry, need: str = NEED) -> list[Score]:
    """Let a criterion grade records."""
    client = resolved(client)
    rows = rows_of(criterion.columns, records, need=need)
    grades = criterion.grade(rows, client)
    assert grades.dtype.name == "int8"
    return [
        _score(criterion, client, rows.index.records[int(row)], int(grade))
        for row, grade in zip(rows.numbers, grades, strict=True)
    ]


def _answer(check: Check, client: Client, record: Any, grade: int) -> Answer:
    outcome, plain = outcome_of(grade), grade & ~SOFT
    shown, asked = check.shown(record, client), check.asked(client)
    open_question = outcome in (Outcome.ASK, Outcome.VERIFY)
    return Answer(
        outcome=outcome,
        soft=is_soft(grade),
        grade=grade,
        text="" if outcome is Outcome.NA else check.sentence(plain, shown, asked),
        question=check.question(plain, shown) if open_question else "",
        opens_on=check.opens_on(record, client) if outcome is Outcome.CONFLICT else None,
    )


def _score(criterion: Criterion, client: Client, record: Any, grade: int) -> Score:
    shown, asked = criterion.shown(record, client), criterion.asked(client)
    return Score(grade, state_of(grade), criterion.sentence(grade, shown, asked))
