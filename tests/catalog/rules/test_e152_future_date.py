from __future__ import annotations

import pytest

from resmatch.catalog import check_text
from tests.catalog.examples import TODAY
from tests.catalog.rules.running import codes, entry, file, messages


@pytest.mark.parametrize(
    "field",
    [
        "verified: {date: 2027-01-01}",
        "checked: {moud: {date: 2027-01-01}}",
        "availability: {beds: 1, as_of: 2027-01-01}",
    ],
)
def test_dates_of_the_past_may_not_lie_ahead(field: str) -> None:
    assert messages(file(entry(f"    {field}\n")), "E152") == ["2027-01-01 is in the future"]


def test_tomorrow_is_today_on_the_other_side_of_the_world() -> None:
    assert codes(file(entry("    verified: {date: 2026-11-22}\n"))) == []


def test_days_to_come_may_lie_ahead() -> None:
    room = "    availability: {status: full, as_of: 2026-11-20, again_on: 2027-02-01}\n"
    assert codes(file(entry(room + "    certification: {expires: 2028-01-01}\n"))) == []


def test_a_word_that_is_no_date_is_told_once() -> None:
    report = check_text(file(entry("    verified: {date: soon}\n")), "f.yaml", today=TODAY)
    assert [problem.code for problem in report.problems] == ["E151"]
