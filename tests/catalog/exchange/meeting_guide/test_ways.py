"""In a room, by video, by phone, or not for now."""

from __future__ import annotations

from typing import Any

import pytest

from tests.catalog.exchange.feeds import guesses, left_out, record

LINK = "https://video.example.org/j/1"
PHONE = "508-555-0142"


@pytest.mark.parametrize(
    ("fields", "modality", "status"),
    [
        ({}, ["in_person"], "active"),
        ({"types": ["ONL"], "conference_url": LINK}, ["in_person", "video"], "active"),
        ({"conference_url": LINK}, ["in_person", "video"], "active"),
        ({"types": ["ONL", "TC"], "conference_url": LINK}, ["video"], "active"),
        ({"types": ["TC"]}, None, "temporarily_closed"),
        ({"types": ["TC"], "conference_phone": PHONE}, ["phone"], "active"),
        (
            {"attendance_option": "online", "conference_url": LINK, "conference_phone": PHONE},
            ["video", "phone"],
            "active",
        ),
        ({"attendance_option": "in_person", "conference_url": LINK}, ["in_person"], "active"),
        ({"attendance_option": "inactive"}, None, "temporarily_closed"),
    ],
)
def test_how_people_take_part(fields: dict[str, Any], modality: list[str] | None, status: str) -> None:
    found = record(**fields)
    assert (found.get("modality"), found.get("status", "active")) == (modality, status)


def test_online_without_a_link_is_a_guess() -> None:
    assert record(types=["ONL", "TC"])["modality"] == ["video"]
    assert guesses(types=["ONL", "TC"])[0][0] == "modality"


def test_pass_codes_go_from_links_and_numbers_and_that_is_said() -> None:
    fields = {"conference_url": f"{LINK}?pwd=abc123", "conference_phone": f"{PHONE},,5550000#,,1234#"}
    group = record(**fields)["support_group"]
    assert (group["online_url"], group["conference_phone"]) == (LINK, PHONE)
    assert [field for field, _ in left_out(**fields)] == ["conference_url", "conference_phone"]


def test_a_link_or_number_that_is_none_is_left_out_and_said() -> None:
    fields = {"conference_url": "ask me", "conference_phone": "555"}
    assert [field for field, _ in left_out(**fields)] == ["conference_url", "conference_phone"]
    assert record(**fields)["modality"] == ["in_person"]
