"""Every row of match_semantics.yaml has one owner, and every owner names a row that exists."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import yaml

from resmatch.matching import contact, freshness
from resmatch.matching.alerts import ALERT_TABLE
from resmatch.matching.checks import CHECKS
from resmatch.matching.criteria import CRITERIA
from resmatch.matching.labels import LABELS
from resmatch.matching.notes import NOTE_TABLE

CASES = Path(__file__).parents[1] / "cases" / "match_semantics.yaml"
ROWS = [row["id"] for row in yaml.safe_load(CASES.read_text(encoding="utf-8"))["checks"]]


def owners() -> dict[str, set[str]]:
    """Name the modules (or tables) that declare each row."""
    found: dict[str, set[str]] = defaultdict(set)
    for judge in (*CHECKS, *CRITERIA):
        for row in judge.owns:
            found[row].add(type(judge).__module__)
    for name, table in (("labels", LABELS), ("notes", NOTE_TABLE), ("alerts", ALERT_TABLE)):
        for entry in table:
            for row in entry.owns:
                found[row].add(name)
    for module in (freshness, contact):
        for row in module.OWNS:
            found[row].add(module.__name__)
    return found


def test_there_are_59_rows() -> None:
    assert len(ROWS) == len(set(ROWS)) == 59


def test_every_row_has_exactly_one_owner() -> None:
    found = owners()
    assert {row: found[row] for row in ROWS if len(found[row]) != 1} == {}


def test_no_owner_names_an_unknown_row() -> None:
    assert set(owners()) <= set(ROWS)
