from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from resmatch.matching.freshness import GROUPS, age_grades, checked_on, expires_days, is_old, limit_column
from resmatch.matching.outcome import AGED, Outcome, is_soft, outcome_of, soften, variant, variant_of
from tests.matching.build import NOW, house, rows_of

TODAY = NOW.date()


def test_a_check_of_one_group_counts_before_the_check_of_all() -> None:
    record = house(verified={"date": "2026-01-01"}, checked={"moud": {"date": "2026-11-01"}})
    assert checked_on(record, "moud") == date(2026, 11, 1)
    assert checked_on(record, "price") == date(2026, 1, 1)
    assert checked_on(record) == date(2026, 1, 1)
    assert checked_on(house(), "moud") is None


def test_the_limits_of_the_design() -> None:
    days = {group: expires_days(group) for group in GROUPS}
    assert days["beds"] == 1
    assert days["waitlist"] == 7
    assert days["moud"] == days["price"] == days["hours"] == 180


def test_a_catalog_may_tighten_a_limit() -> None:
    column = limit_column("moud")
    assert column.read(house(source={"expires": {"moud": 30}})) == 30
    assert column.read(house()) == 180


@pytest.mark.parametrize(("age", "old"), [(0, False), (180, False), (181, True)])
def test_a_fact_is_old_from_the_day_after_its_limit(age: int, old: bool) -> None:
    checked = np.array([TODAY.toordinal() - age], dtype=np.int32)
    assert is_old(checked, np.array([180], dtype=np.int32), TODAY).tolist() == [old]


def test_a_fact_without_a_date_is_old() -> None:
    rows = rows_of([], [house()])
    assert is_old(rows["checked:moud"], rows["limit:moud"], TODAY).tolist() == [True]


def test_only_a_yes_grows_old() -> None:
    grades = np.array([*Outcome, variant(Outcome.MET, 1)], dtype=np.int8)
    aged = age_grades(grades, np.ones(len(grades), dtype=np.bool_)).tolist()
    assert [outcome_of(grade) for grade in aged] == [
        Outcome.NA,
        Outcome.VERIFY,
        Outcome.ASK,
        Outcome.VERIFY,
        Outcome.CONFLICT,
        Outcome.VERIFY,
    ]
    assert [variant_of(aged[place]) for place in (1, 3)] == [AGED, 0]


def test_growing_old_keeps_an_answer_soft() -> None:
    (aged,) = age_grades(soften(np.array([Outcome.MET], dtype=np.int8)), np.array([True])).tolist()
    assert is_soft(aged)
    assert outcome_of(aged) is Outcome.VERIFY


def test_what_is_fresh_stays() -> None:
    assert age_grades(np.array([Outcome.MET], dtype=np.int8), np.array([False])).tolist() == [Outcome.MET]
