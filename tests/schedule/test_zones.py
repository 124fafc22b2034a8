from __future__ import annotations

from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.errors import BadTime
from resmatch.schedule import zones
from resmatch.schedule.zones import read_zone, zone_of, zone_words
from tests.schedule.strategies import refusal


@pytest.mark.parametrize("name", ["America/New_York", "Pacific/Honolulu", "Europe/Lisbon", "UTC"])
def test_names_of_the_list_are_zones(name: str) -> None:
    assert read_zone(name) == name
    assert zone_of(name).key == name


def test_the_zones_known_by_heart_are_on_the_list() -> None:
    assert set(zones._US_ZONES) <= available_timezones()


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Amercia/New_York", "America/New_York"),
        ("Eastern", "America/New_York"),
        ("CST", "America/Chicago"),
        ("EST", "America/New_York"),
        ("MST", "America/Denver"),
    ],
)
def test_another_name_gets_the_zone_it_meant(name: str, meant: str) -> None:
    with pytest.raises(BadTime, match="is not a time zone") as caught:
        read_zone(name)
    assert meant in caught.value.hint
    assert caught.value.field == "tz"


@pytest.mark.parametrize(
    "name",
    [
        "",
        "America",
        "America/",
        "../../etc/passwd",
        "/etc/localtime",
        "a" * 5000,
        "America/New_York\0",
        "\ud800",
        None,
        5,
        b"UTC",
        [],
    ],
)
def test_no_name_reaches_the_file_system(name: object) -> None:
    with pytest.raises(BadTime):
        read_zone(name)


@given(st.text())
def test_any_text_is_a_zone_or_refused(name: str) -> None:
    refused = refusal(read_zone, name)
    assert name in available_timezones() if refused is None else refused.field == "tz"


def test_zones_are_said_in_words() -> None:
    assert zone_words("America/Chicago") == "Central time"
    assert zone_words("America/Argentina/Buenos_Aires") == "Buenos Aires time"
