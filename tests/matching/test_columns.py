from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from resmatch.matching.columns import (
    CASE_BY_CASE,
    NO,
    UNKNOWN,
    YES,
    Column,
    bits,
    choice,
    computed,
    day,
    has_any,
    members,
    number,
    pluck,
    present,
    tri,
    whole,
)
from tests.matching.build import house, rows_of


def test_pluck_follows_a_path_and_gives_none_where_the_record_is_silent() -> None:
    record = {"moud": {"methadone": "yes"}, "name": "Harbor House"}
    assert pluck(record, "moud.methadone") == "yes"
    assert pluck(record, "moud.naltrexone") is None
    assert pluck(record, "name.first") is None
    assert pluck(record, "housing.beds") is None


@pytest.mark.parametrize(
    ("column", "values", "codes"),
    [
        (tri("pets"), ["yes", "no", "case_by_case", "unknown"], [YES, NO, CASE_BY_CASE, UNKNOWN]),
        (whole("minimum_age"), [18, 0, "18"], [18, 0, UNKNOWN]),
        (day("seen"), ["2026-11-21", "soon"], [date(2026, 11, 21).toordinal(), UNKNOWN]),
        (choice("status", ("active", "defunct")), ["defunct", "active", "odd"], [1, 0, UNKNOWN]),
        (members("substances", ("alcohol", "opioids")), [["opioids"], ["alcohol", "opioids"], "opioids"], [2, 3, 0]),
        (present("availability"), [{}, "x"], [1, 1]),
    ],
)
def test_every_kind_of_column_reads_its_values(column: Column, values: list[object], codes: list[int]) -> None:
    assert [column.read({column.keys[0]: value}) for value in values] == codes


def test_a_number_that_is_none_is_not_a_number() -> None:
    assert number("cost_upfront").read({"cost_upfront": 12}) == 12.0
    assert np.isnan(float(str(number("cost_upfront").read({"cost_upfront": "12"}))))


def test_silence_fills_a_row_with_the_missing_value() -> None:
    columns = [tri("pets"), number("price"), present("availability"), tri("moud.methadone")]
    rows = rows_of(columns, [house(), house(pets="no", price=3, availability={}, moud={})])
    assert rows["pets"].tolist() == [UNKNOWN, NO]
    assert np.isnan(rows["price"][0])
    assert rows["availability"].tolist() == [0, 1]
    assert rows["moud.methadone"].tolist() == [UNKNOWN, UNKNOWN]


def test_a_computed_column_reads_the_whole_record() -> None:
    column = computed("beds and pets", ("beds", "pets"), lambda record: int("beds" in record and "pets" in record))
    assert column.read(house(beds=1, pets="yes")) == 1
    assert column.missing == UNKNOWN


def test_bits_ignore_words_that_are_not_in_the_list() -> None:
    assert bits(("a", "b", "c"), ["c", "z"]) == 4
    assert bits(("a", "b"), "ab") == 0
    assert bits(("a", "b"), None) == 0


def test_sets_share_a_member() -> None:
    assert has_any(np.array([0, 1, 6], dtype=np.uint64), 2).tolist() == [False, False, True]
