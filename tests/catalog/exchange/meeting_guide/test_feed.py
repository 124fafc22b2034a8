"""Whole feeds: every row is taken or not taken, ids last, nothing is guessed in silence."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.catalog import check_text
from resmatch.catalog.exchange import Import
from resmatch.catalog.exchange.meeting_guide import Settings, import_meeting_guide
from resmatch.catalog.write import write_entries
from resmatch.errors import BadFeed
from tests.catalog.exchange.feeds import SETTINGS, TODAY, imported, row

FEEDS = {
    "aa_atlanta_tiny_2024": (6, "America/New_York"),
    "aa_benlomond_2021": (35, "America/Los_Angeles"),
    "aa_edmonton_2024": (315, "America/Edmonton"),
    "aa_sanjose_2019": (570, "America/Los_Angeles"),
    "aa_sepia_2021": (2098, "America/New_York"),
    "aa_sepia_2024": (2038, "America/New_York"),
    "edge_times": (9, "America/New_York"),
}


def problems_of(found: Import) -> list[str]:
    text = write_entries(entry.record() for entry in found.entries)
    return [f"{problem.code} {problem.message}" for problem in check_text(text, "meetings.yaml").errors]


def ids(found: Import) -> list[str]:
    return [entry.id for entry in found.entries]


def test_rows_that_cannot_be_taken_are_listed_and_the_others_are_taken() -> None:
    found = imported(row(), 5, row(slug="b", day="Mondays"), row(slug=None), row(), row(slug="c"))
    assert ids(found) == ["lamplight", "c"]
    assert [(refused.row, refused.reason) for refused in found.account.not_taken] == [
        (2, "it is not a row of named fields"),
        (3, "day 'Mondays' is not a day"),
        (4, "there is no slug"),
        (5, "slug 'lamplight' is that of an earlier row"),
    ]
    assert (found.account.read, found.account.taken) == (6, 2)
    assert found.rejected[0] == (5, "it is not a row of named fields")


def test_slugs_that_would_share_an_id_each_get_their_own() -> None:
    first, second = ids(imported(row(slug="Sun-Rise"), row(slug="sun-rise")))
    assert first != second
    assert all(made.startswith("sun-rise-") for made in (first, second))


def test_an_id_does_not_depend_on_the_order_of_the_rows() -> None:
    rows = [row(slug="Sun-Rise"), row(slug="sun-rise"), row(slug="7")]
    assert sorted(ids(imported(*rows))) == sorted(ids(imported(*reversed(rows))))


def test_strict_takes_no_row_with_a_guess() -> None:
    found = imported(row(), row(slug="b", time="7pm", end_time=None), settings=replace(SETTINGS, strict=True))
    assert ids(found) == ["lamplight"]
    assert found.account.not_taken[0].reason == "time: '7pm' read as 19:00"


def test_an_empty_list_is_no_error_where_the_zone_is_said() -> None:
    assert imported().account.read == 0


@pytest.mark.parametrize("digits", [30, 400, 4_000, 6_000])
@pytest.mark.parametrize(
    "field", ["slug", "day", "time", "end_time", "latitude", "address", "conference_phone", "updated"]
)
def test_a_number_of_any_length_is_a_fault_of_its_row_or_file_at_most(field: str, digits: int) -> None:
    text = json.dumps([row(**{field: 7})]).replace(f'"{field}": 7', f'"{field}": {"9" * digits}')
    assert "9" * digits in text
    with suppress(BadFeed):
        assert import_meeting_guide(text.encode(), "feed.json", SETTINGS).account.read == 1


VALUES = (
    st.none()
    | st.booleans()
    | st.integers(-9, 2000)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=30)
)
VALUES |= st.lists(st.text(max_size=4) | st.integers(-1, 8), max_size=3) | st.sampled_from(
    ["12:00", "1", "ONL", "a.b/c"]
)


@given(
    st.lists(
        st.dictionaries(st.sampled_from([*row(), "timezone", "website", "conference_phone", "notes"]), VALUES),
        max_size=4,
    )
)
def test_any_rows_give_an_account_that_adds_up_and_entries_that_are_right(changes: list[dict[str, Any]]) -> None:
    rows = [{**row(slug=f"group-{number}"), **change} for number, change in enumerate(changes)]
    found = imported(*rows)
    assert found.account.read == len(rows) == len(found.entries) + len(found.account.not_taken)
    assert problems_of(found) == []


@pytest.mark.parametrize("name", FEEDS)
def test_a_real_feed_becomes_a_catalog_without_errors(name: str, shared: Path) -> None:
    rows, zone = FEEDS[name]
    data = (shared / f"data/meetings/tsml/{name}.json").read_bytes()
    found = import_meeting_guide(data, name, Settings(TODAY, fellowship="aa", time_zone=zone))
    assert (found.account.read, found.account.taken) == (rows, rows)
    assert len(set(ids(found))) == rows
    assert problems_of(found) == []


def test_a_real_feed_that_is_cut_off_names_its_line(shared: Path) -> None:
    data = (shared / "data/meetings/tsml/edge_invalid.json").read_bytes()
    with pytest.raises(BadFeed, match=r"^edge_invalid.json:80:3: this is not JSON"):
        import_meeting_guide(data, "edge_invalid.json", SETTINGS)


def test_every_fact_of_a_real_feed_is_taken_or_accounted_for(shared: Path) -> None:
    data = (shared / "data/meetings/tsml/aa_edmonton_2024.json").read_bytes()
    found = import_meeting_guide(data, "edmonton", Settings(TODAY, fellowship="aa", time_zone="America/Edmonton"))
    links = sum(bool(item["conference_url"]) for item in json.loads(data))
    assert sum("online_url" in entry.record()["support_group"] for entry in found.entries) == links
    assert all(entry.verified for entry in found.entries)
