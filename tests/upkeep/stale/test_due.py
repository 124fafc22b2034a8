from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from resmatch.api import index_of
from resmatch.catalog import Catalog
from resmatch.upkeep.stale import Due, Way, due_listings
from resmatch.upkeep.stale.due import QUESTIONS, recheck_days
from tests.upkeep.small import HOMES, catalog_in

NOW = datetime(2026, 11, 21, 12, tzinfo=ZoneInfo("America/New_York"))


def due_in(catalog: Catalog, now: datetime = NOW) -> tuple[Due, ...]:
    return due_listings(catalog, index_of(catalog), now)


def ids(due: tuple[Due, ...]) -> list[str]:
    return [row.listing.id for row in due]


def test_old_and_never_checked_listings_are_due(tmp_path: Path) -> None:
    assert set(ids(due_in(catalog_in(tmp_path)))) == {"elm-house", "oak-house", "talk-line"}


def test_a_fresh_listing_is_not_due(tmp_path: Path) -> None:
    fresh = HOMES.replace("date: 2026-04-07", "date: 2026-11-01")
    assert "elm-house" not in ids(due_in(catalog_in(tmp_path, fresh)))


def test_on_the_last_day_of_the_limit_nothing_is_due_yet(tmp_path: Path) -> None:
    catalog = catalog_in(tmp_path, HOMES.replace("date: 2026-04-07", "date: 2026-09-22"))
    assert "elm-house" not in ids(due_in(catalog))
    assert "elm-house" in ids(due_in(catalog, NOW.replace(day=22)))


def test_a_catalog_may_be_stricter_but_not_laxer(tmp_path: Path) -> None:
    assert (recheck_days("housing", {"housing": 30}), recheck_days("housing", {"housing": 400})) == (30, 60)
    fresh = HOMES.replace("date: 2026-04-07", "date: 2026-11-01")
    policy = "name: Small\nstaleness: {recheck: {housing: 10}}\n"
    assert "elm-house" in ids(due_in(catalog_in(tmp_path, fresh, info=policy)))


def test_places_that_are_gone_are_not_due(tmp_path: Path) -> None:
    gone = HOMES.replace("  - id: oak-house\n", "  - id: oak-house\n    status: defunct\n")
    assert "oak-house" not in ids(due_in(catalog_in(tmp_path, gone)))


def test_a_crisis_line_is_never_to_be_called(tmp_path: Path) -> None:
    (line,) = (row for row in due_in(catalog_in(tmp_path)) if row.listing.id == "talk-line")
    assert line.way is Way.WEBSITE
    assert line.script == ()
    assert line.to_dict()["phone"] is None


def test_what_is_not_known_weighs_more_than_what_is(tmp_path: Path) -> None:
    text = HOMES.replace("    verified: {date: 2026-04-07, by: desk, method: visit}\n", "")
    due = {row.listing.id: row for row in due_in(catalog_in(tmp_path, text))}
    elm, oak = due["elm-house"], due["oak-house"]
    assert elm.harm.open_questions < oak.harm.open_questions


def test_the_order_is_that_of_the_weight(tmp_path: Path) -> None:
    weights = [row.weight for row in due_in(catalog_in(tmp_path))]
    assert weights == sorted(weights, reverse=True)


def test_a_script_opens_asks_little_and_names_no_client(tmp_path: Path) -> None:
    (oak,) = (row for row in due_in(catalog_in(tmp_path)) if row.listing.id == "oak-house")
    assert oak.script[0].startswith("Hi, I help people")
    assert len(oak.script) <= QUESTIONS + 3
    assert not any("my client" in line.lower() for line in oak.script)
