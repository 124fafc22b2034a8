from __future__ import annotations

from pathlib import Path

from resmatch.catalog.rules import ENTRY_RULES
from resmatch.catalog.run import Run
from tests.catalog.examples import TODAY, catalog_folder, group


def test_entries_know_their_catalog_and_the_day(tmp_path: Path) -> None:
    catalog_folder(tmp_path, group())
    run = Run(ENTRY_RULES, today=TODAY)
    entry = next(run.read_paths([tmp_path]))
    assert (entry.info.name, entry.today) == ("Test", TODAY)
    assert [info.name for info in run.infos] == ["Test"]


def test_files_are_called_as_the_caller_says(tmp_path: Path) -> None:
    catalog_folder(tmp_path, group("    pets: maybe\n"))
    run = Run(ENTRY_RULES, today=TODAY, shown=lambda path: f"shown/{path.name}")
    assert len(list(run.read_paths([tmp_path]))) == 1
    assert [problem.file for problem in run.report().problems] == ["shown/part_0.yaml"]


def test_a_catalog_without_a_file_about_it_is_called_after_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "county"
    folder.mkdir()
    (folder / "a.yaml").write_text(group(), encoding="utf-8")
    run = Run(ENTRY_RULES, today=TODAY)
    assert len(list(run.read_paths([folder]))) == 1
    assert [info.name for info in run.infos] == ["county"]
