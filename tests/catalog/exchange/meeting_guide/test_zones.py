"""The time zone of rows and catalogs: stated, or read from the places, and said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from resmatch.catalog.exchange.meeting_guide import Settings
from resmatch.errors import BadOption
from tests.catalog.exchange.feeds import SETTINGS, TODAY, imported, row


def test_the_zone_of_the_places_is_used_and_said() -> None:
    found = imported(row(), settings=Settings(TODAY, fellowship="aa"))
    assert found.time_zone == "America/New_York"
    assert found.account.remarks[0].startswith("time zone America/New_York, from the ZIP codes and towns of 1 row")


def test_strict_wants_the_zone_to_be_said() -> None:
    with pytest.raises(BadOption, match="does not say its time zone"):
        imported(row(), settings=Settings(TODAY, strict=True))


def test_a_feed_whose_places_nobody_knows_needs_its_zone() -> None:
    with pytest.raises(BadOption, match="does not say its time zone"):
        imported(row(formatted_address="Elsewhere"), settings=Settings(TODAY))


def test_a_zone_that_is_not_that_of_the_catalog_stands_with_the_time() -> None:
    found = imported(row(), row(slug="b", timezone="America/Chicago"))
    assert [entry.record()["schedules"][0].get("tz") for entry in found.entries] == [None, "America/Chicago"]


def test_a_catalog_that_is_there_keeps_its_zone() -> None:
    found = imported(row(), settings=replace(SETTINGS, catalog_zone="America/Chicago"))
    assert found.time_zone == "America/Chicago"
    assert found.entries[0].record()["schedules"][0]["tz"] == "America/New_York"


def test_a_zone_that_does_not_exist_is_not_taken() -> None:
    (refused,) = imported(row(timezone="Amercia/New_York")).account.not_taken
    assert refused.reason == "time zone 'Amercia/New_York' is not a time zone"
    assert refused.hint == "did you mean America/New_York?"
