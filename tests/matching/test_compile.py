from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from resmatch.matching.checks import CHECKS
from resmatch.matching.columns import Record
from resmatch.matching.compile import all_columns, compile_catalog
from resmatch.matching.criteria import CRITERIA
from tests.matching.build import house


@dataclass
class Small:
    records: Sequence[Record]
    name: str = "small"
    version: str = "sha256:1"
    newest_check: date | None = date(2026, 11, 18)
    demo: bool = True


def test_the_index_carries_what_an_answer_says_of_its_catalog() -> None:
    facts = compile_catalog(Small([house(id="a", name="A")])).facts
    assert (facts.name, facts.version, facts.listings) == ("small", "sha256:1", 1)
    assert (facts.newest_check, facts.demo) == ("2026-11-18", True)


def test_a_catalog_that_nobody_checked_and_an_empty_one_compile() -> None:
    index = compile_catalog(Small([], newest_check=None))
    assert index.facts.newest_check is None
    assert index.records == ()


def test_there_is_a_column_for_everything_that_is_judged() -> None:
    names = {column.name for column in all_columns()}
    index = compile_catalog(Small([house(id="a", name="A")]))
    assert set(index.columns) == names
    assert {column.name for judge in (*CHECKS, *CRITERIA) for column in judge.columns} <= names


def test_columns_of_one_name_mean_the_same() -> None:
    seen = {}
    for column in all_columns():
        first = seen.setdefault(column.name, column)
        assert (column.key, column.dtype, column.width) == (first.key, first.dtype, first.width)
        assert str(column.missing) == str(first.missing)
