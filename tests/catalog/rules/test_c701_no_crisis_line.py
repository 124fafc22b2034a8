from __future__ import annotations

from pathlib import Path

from tests.catalog.rules.running import entry
from tests.catalog.rules.test_f301_never_checked import freshness

CHECKED = "    verified: {date: 2026-11-20}\n"
PLACE = entry("    location: {city: Worcester, state_province: MA}\n" + CHECKED)


def test_a_crisis_center_counts_as_local_help(tmp_path: Path) -> None:
    center = entry("    type: crisis_center\n" + CHECKED, kind="mental_health", entry_id="center", name="Crisis Center")
    assert freshness(tmp_path, PLACE, center) == []


def test_a_national_line_does_not(tmp_path: Path) -> None:
    line = entry(
        "    type: crisis_line\n    funding: nonprofit\n    service_area: {type: nationwide}\n" + CHECKED,
        kind="helpline",
        entry_id="line",
        name="Night Line",
    )
    assert freshness(tmp_path, PLACE, line) == ["C701"]


def test_a_catalog_without_places_needs_none(tmp_path: Path) -> None:
    assert freshness(tmp_path, entry(CHECKED)) == []
