from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from resmatch.matching.client import Client
from resmatch.matching.contact import answering_sessions, contact_of
from resmatch.matching.listing import Listing
from tests.matching.build import NOW

CLIENT = Client().resolve(now=NOW)
HOURS = {"kind": "hours", "days": ["sat"], "start": "09:00", "end": "17:00"}
INTAKE = {"kind": "intake", "days": ["mon"], "start": "09:00", "end": "12:00"}


def listing(**facts: Any) -> Listing:
    return Listing({"id": "a", "name": "A", "kind": "housing", **facts})


def test_open_now_is_said_with_the_hours() -> None:
    contact = contact_of(listing(schedules=[HOURS]), CLIENT)
    assert contact["open_now"] is True
    assert "5 pm" in contact["open_text"]
    later = contact_of(listing(schedules=[HOURS]), CLIENT.resolve(now=NOW + timedelta(hours=8)))
    assert later["open_now"] is False


def test_hours_that_nobody_named_are_never_open() -> None:
    contact = contact_of(listing(), CLIENT)
    assert contact["open_now"] is None
    assert "open" not in contact["open_text"].lower().replace("opening", "")
    assert contact["hours"] is None


def test_intake_hours_are_when_someone_answers() -> None:
    found = answering_sessions(listing(schedules=[HOURS, INTAKE]))
    assert [session.kind for session in found] == ["intake"]
    assert contact_of(listing(schedules=[HOURS, INTAKE]), CLIENT)["open_now"] is False


def test_a_meeting_is_no_time_to_call() -> None:
    assert answering_sessions(listing(schedules=[{**HOURS, "kind": "meeting"}])) == ()


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"intake": {"say": "ask for intake"}, "helpline": {"press": "2"}}, "ask for intake"),
        ({"phones": [{"number": "+15085550142", "description": "front desk"}]}, "front desk"),
        ({"helpline": {"press": "2"}}, "press 2"),
        ({}, None),
    ],
)
def test_what_to_say_is_the_most_exact_thing_known(facts: dict[str, Any], said: str | None) -> None:
    assert contact_of(listing(**facts), CLIENT)["say"] == said


def test_what_is_not_listed_is_none() -> None:
    contact = contact_of(listing(), CLIENT)
    assert {contact[name] for name in ("phone", "text_line", "website", "say")} == {None}
