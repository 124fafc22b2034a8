from __future__ import annotations

from datetime import date, timedelta

import pytest

from resmatch.output.dates import ago, day_of, said

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-3, "today"),
        (0, "today"),
        (1, "yesterday"),
        (12, "12 days ago"),
        (59, "59 days ago"),
        (60, "2 months ago"),
        (228, "7 months ago"),
        (729, "24 months ago"),
        (731, "2 years ago"),
    ],
)
def test_time_since_a_check_is_said_in_days_months_or_years(days: int, words: str) -> None:
    assert ago(TODAY - timedelta(days=days), TODAY) == words


def test_a_date_is_said_as_people_say_it() -> None:
    assert said("2026-11-09") == "9 Nov 2026"


def test_no_date_is_an_empty_text() -> None:
    assert said(None) == ""


def test_the_day_of_a_moment_is_its_own_day() -> None:
    assert day_of("2026-11-21T23:59:00-05:00") == TODAY
