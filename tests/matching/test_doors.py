from __future__ import annotations

from datetime import datetime

import pytest

from resmatch.matching.doors import doors_of, tonight
from tests.matching.build import house


@pytest.mark.parametrize(
    ("hour", "span"),
    [
        (21, (21 * 60, 28 * 60)),
        (2, (2 * 60, 4 * 60)),
        (4, (4 * 60, 28 * 60)),
    ],
)
def test_tonight_ends_at_four_in_the_morning(hour: int, span: tuple[int, int]) -> None:
    monday = datetime(2026, 11, 23, hour)
    assert tonight(monday).spans == (span,)


def test_sunday_night_runs_into_monday() -> None:
    assert tonight(datetime(2026, 11, 22, 22)).spans == ((0, 4 * 60), (6 * 1440 + 22 * 60, 7 * 1440))


def test_a_visit_by_appointment_is_no_open_door() -> None:
    assert doors_of(house(schedules=[{"kind": "hours", "always": True, "by_appointment": True}])) == ()
    assert doors_of(house()) == ()
