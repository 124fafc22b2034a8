from __future__ import annotations

from pathlib import Path

from resmatch.catalog import check
from tests.catalog.examples import TODAY, catalog_folder
from tests.catalog.rules.running import entry, file


def freshness(folder: Path, *entries: str, info: str = "name: Test\n") -> list[str]:
    catalog_folder(folder, file(*entries))
    (folder / "catalog.yaml").write_text(info, encoding="utf-8")
    return [problem.code for problem in check(folder, today=TODAY).problems]


def test_a_listing_without_a_check_gets_a_note(tmp_path: Path) -> None:
    assert freshness(tmp_path, entry()) == ["F301"]


def test_a_check_of_some_facts_is_a_check(tmp_path: Path) -> None:
    assert freshness(tmp_path, entry("    checked: {phone: {date: 2026-11-01}}\n")) == []


def test_nobody_can_check_an_invented_place_or_a_closed_one(tmp_path: Path) -> None:
    assert freshness(tmp_path, entry(), info="name: Test\ndemo: yes\n") == []
    assert freshness(tmp_path, entry("    status: defunct\n")) == []


def test_nobody_is_told_to_call_a_crisis_line(tmp_path: Path) -> None:
    line = entry("    funding: nonprofit\n    helpline: {crisis_line: yes}\n", kind="helpline", entry_id="night-line")
    catalog_folder(tmp_path, file(line))
    (problem,) = check(tmp_path, today=TODAY).problems
    assert problem.hint.startswith("never call a crisis line")
