from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from hypothesis import given

from resmatch.matching.checks import CHECKS
from resmatch.matching.columns import KIND_KEYS, Column, Record
from resmatch.matching.compile import all_columns, compile_catalog
from resmatch.matching.criteria import CRITERIA
from tests.matching.build import Entry, house
from tests.matching.laws.worlds import catalogs


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
    seen: dict[str, Column] = {}
    for column in all_columns():
        first = seen.setdefault(column.name, column)
        assert (column.keys, column.dtype, column.width) == (first.keys, first.dtype, first.width)
        assert str(column.missing) == str(first.missing)


@given(catalogs())
def test_a_column_of_several_fields_is_silent_where_all_of_them_are(found: list[Entry]) -> None:
    for column in all_columns():
        keys = set(column.keys) - {"kind"}
        for record in found:
            silent = {key: value for key, value in record.items() if key not in keys}
            if len(keys) > 1 and not set(column.keys) & set(silent):
                np.testing.assert_equal(column.read(silent), column.missing)


@given(catalogs())
def test_a_column_of_kinds_looks_at_kind_and_type_alone(found: list[Entry]) -> None:
    for column in all_columns():
        if set(column.keys) <= set(KIND_KEYS):
            for record in found:
                assert column.read(record) == column.read({key: record.get(key) for key in KIND_KEYS})


@given(catalogs())
def test_the_index_holds_what_is_read_of_each_listing(found: list[Entry]) -> None:
    index = compile_catalog(Small(found))
    for column in all_columns():
        for row, record in enumerate(index.records):
            said = column.read(record) if set(column.keys) & set(record) else column.missing
            np.testing.assert_array_equal(index.columns[column.name][row], np.array(said, dtype=column.dtype))
