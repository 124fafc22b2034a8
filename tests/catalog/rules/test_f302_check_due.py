from __future__ import annotations

from pathlib import Path

from resmatch.catalog.info import CatalogInfo, Staleness
from resmatch.catalog.rules.f302_check_due import recheck_days
from tests.catalog.rules.running import entry
from tests.catalog.rules.test_f301_never_checked import freshness


def test_a_listing_is_due_the_day_after_its_limit(tmp_path: Path) -> None:
    assert freshness(tmp_path, entry("    verified: {date: 2025-11-21}\n")) == []
    assert freshness(tmp_path, entry("    verified: {date: 2025-11-20}\n")) == ["F302"]


def test_a_catalog_may_ask_for_more_checks_and_never_for_fewer() -> None:
    assert recheck_days("housing", CatalogInfo(name="Test")) == 60
    assert recheck_days("housing", CatalogInfo(name="Test", staleness=Staleness(recheck={"housing": 30}))) == 30
    assert recheck_days("housing", CatalogInfo(name="Test", staleness=Staleness(recheck={"housing": 900}))) == 60
