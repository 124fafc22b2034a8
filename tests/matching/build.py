"""Short ways to ask one check or criterion about a few plain records."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import numpy as np

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import Column, Record
from resmatch.matching.criterion import Criterion
from resmatch.matching.index import CatalogFacts, Rows, compile_records
from resmatch.matching.outcome import SOFT, Outcome, is_soft, outcome_of

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
ANY_NEED = "navigation.general"
_FACTS = CatalogFacts(name="test", version="0", listings=0, newest_check=None, demo=False)
_TYPES = {"housing": "recovery_residence", "treatment": "outpatient", "medication": "otp", "mental_health": "therapy"}


def record(**fields: Any) -> dict[str, Any]:
    """Make a record; kinds that need a type get one, absent fields stay silent."""
    kind = fields.get("kind", "housing")
    needed = {"type": _TYPES[kind]} if kind in _TYPES else {}
    return {"id": "a", "name": "A House", "kind": kind, **needed, **fields}


def house(**fields: Any) -> dict[str, Any]:
    """Make a recovery residence."""
    return record(**fields)


def group(**fields: Any) -> dict[str, Any]:
    """Make a mutual-aid meeting."""
    return record(**{"kind": "support_group", "type": "mutual_aid", **fields})


def service(**fields: Any) -> dict[str, Any]:
    """Make a listing about which nothing is assumed."""
    return record(**{"kind": "service", **fields})


def rows(columns: Sequence[Column], records: Sequence[Record], need: str = ANY_NEED) -> Rows:
    """Compile records so that the rows stand in the order given."""
    numbered = [{**item, "id": f"r{place:04}", "name": f"r{place:04}"} for place, item in enumerate(records)]
    index = compile_records(numbered, tuple(columns), _FACTS)
    return Rows(index, np.arange(len(numbered), dtype=np.int32), need)


def rows_as_named(columns: Sequence[Column], records: Sequence[Record], need: str = ANY_NEED) -> Rows:
    """Compile records under their own ids and names; rows stand in the order of the names."""
    index = compile_records(records, tuple(columns), _FACTS)
    return Rows(index, np.arange(len(records), dtype=np.int32), need)


def grades(asked: Check | Criterion, client: Client, *records: Record, need: str = ANY_NEED) -> list[int]:
    """Give the grade of each record."""
    resolved = client.resolve(now=NOW)
    return [int(grade) for grade in asked.grade(rows(asked.columns, records, need), resolved)]


def judge(check: Check, client: Client, *records: Record, need: str = ANY_NEED) -> list[Outcome]:
    """Give the outcome of each record; every one is NA where the check does not concern the client."""
    if not check.concerns(client.resolve(now=NOW)):
        return [Outcome.NA] * len(records)
    return [outcome_of(grade) for grade in grades(check, client, *records, need=need)]


def judge_one(check: Check, client: Client, listing: Record, *, need: str = ANY_NEED) -> tuple[str, bool]:
    """Give the word of the outcome and whether it may move a tier (False for NA)."""
    if not check.concerns(client.resolve(now=NOW)):
        return Outcome.NA.word, False
    (grade,) = grades(check, client, listing, need=need)
    outcome = outcome_of(grade)
    return outcome.word, outcome is not Outcome.NA and not is_soft(grade)


def said(asked: Check | Criterion, client: Client, listing: Record, *, need: str = ANY_NEED) -> str:
    """Give the sentence for one record."""
    resolved = client.resolve(now=NOW)
    (grade,) = grades(asked, client, listing, need=need)
    kept = grade & ~SOFT if isinstance(asked, Check) else grade
    return asked.sentence(kept, asked.listed(listing), asked.asked(resolved))


def question(check: Check, client: Client, listing: Record, *, need: str = ANY_NEED) -> str:
    """Give the question for one record."""
    (grade,) = grades(check, client, listing, need=need)
    return check.question(grade & ~SOFT, check.listed(listing))
