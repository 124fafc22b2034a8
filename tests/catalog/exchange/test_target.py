"""What is in the folder already, what would change, and what is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from resmatch.catalog import load
from resmatch.catalog.exchange.target import HEAD, Target, changes, read_target, write_target
from resmatch.catalog.info import CatalogInfo
from resmatch.errors import BadOption, CatalogError
from tests.catalog.exchange.feeds import imported, row

INFO = CatalogInfo(name="Lanterns", time_zone="America/New_York")


def written(folder: Path, *rows: dict[str, object]) -> Target:
    write_target(read_target(folder, stem="meetings"), imported(*rows).entries, INFO, source="feed.json")
    return read_target(folder, stem="meetings")


def test_an_import_makes_a_catalog_that_loads(tmp_path: Path) -> None:
    written(tmp_path / "new", row())
    catalog = load(tmp_path / "new")
    assert [entry.id for entry in catalog] == ["lamplight"]
    assert "time_zone: America/New_York" in (tmp_path / "new/catalog.yaml").read_text()


def test_a_catalog_file_that_is_there_is_never_touched(tmp_path: Path) -> None:
    (tmp_path / "catalog.yaml").write_text("name: Mine\n")
    written(tmp_path, row())
    assert (tmp_path / "catalog.yaml").read_text() == "name: Mine\n"


def test_the_next_import_says_what_is_new_changed_the_same_and_gone(tmp_path: Path) -> None:
    target = written(tmp_path, row(), row(slug="b"), row(slug="c"))
    found = changes(target, imported(row(), row(slug="b", name="Other"), row(slug="d")).entries)
    assert (found.new, found.changed, found.same, found.gone) == (("d",), ("b",), ("lamplight",), ("c",))
    assert found.overwrites


def test_new_entries_alone_overwrite_nothing(tmp_path: Path) -> None:
    target = written(tmp_path, row())
    assert not changes(target, imported(row(), row(slug="d")).entries).overwrites


def test_parts_that_are_no_longer_needed_go(tmp_path: Path) -> None:
    written(tmp_path, row())
    (tmp_path / "meetings-2.yaml").write_text(f"{HEAD} from x\nresources: []\n")
    assert len(written(tmp_path, row()).files) == 1


def test_a_file_that_a_person_wrote_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "meetings.yaml").write_text("resources: []\n")
    with pytest.raises(BadOption, match="was not written by an import"):
        read_target(tmp_path, stem="meetings")


def test_a_file_where_the_folder_belongs_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("")
    with pytest.raises(BadOption, match="is a file"):
        read_target(tmp_path / "x", stem="meetings")


def test_a_broken_catalog_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "meetings.yaml").write_text(f"{HEAD} from x\nresources: [\n")
    with pytest.raises(CatalogError):
        read_target(tmp_path, stem="meetings")
    (tmp_path / "meetings.yaml").unlink()
    (tmp_path / "catalog.yaml").write_text("nam: x\n")
    with pytest.raises(BadOption, match=r"catalog\.yaml"):
        read_target(tmp_path, stem="meetings")
