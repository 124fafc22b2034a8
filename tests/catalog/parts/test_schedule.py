from __future__ import annotations

import pytest
from pydantic import ValidationError

from resmatch.catalog.parts.schedule import Schedule
from resmatch.schedule.session import FIELDS, Session


def test_a_line_of_a_timetable_is_one_session() -> None:
    line = Schedule.model_validate({"kind": "meeting", "days": ["Mon"], "start": "9:00", "week": 2})
    session = Session.from_record(line.row())
    assert (session.days, session.start) == ((0,), 540)


def test_both_sides_know_the_same_fields() -> None:
    assert Schedule.model_validate({"always": "yes"}).row().keys() == FIELDS


@pytest.mark.parametrize(
    "line",
    [
        {"start": "09:00", "end": "10:00"},
        {"days": ["mon"], "end": "10:00"},
        {"days": ["mon"], "start": "09:00", "end": "09:00"},
        {"days": ["mon"], "start": "09:00"},
        {"always": "yes", "days": ["mon"]},
        {"kind": "meeting", "days": ["mon"], "start": "09:00", "week": "every_2"},
        {"note": "x", "from": "2026-02-01", "to": "2026-01-01"},
        {},
    ],
)
def test_what_does_not_hang_together_is_refused(line: dict[str, object]) -> None:
    with pytest.raises(ValidationError) as refused:
        Schedule.model_validate(line)
    assert refused.value.errors()[0]["type"] == "E161"
