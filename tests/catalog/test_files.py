from __future__ import annotations

from pathlib import Path

from resmatch.catalog.files import find_catalogs


def make(root: Path, *names: str) -> None:
    for name in names:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("resources:\n", encoding="utf-8")


def test_a_file_belongs_to_the_nearest_catalog_file_above_it(tmp_path: Path) -> None:
    make(tmp_path, "catalog.yaml", "a.yaml", "north/b.yaml", "demo/catalog.yaml", "demo/deep/c.yaml")
    found = {catalog.info: catalog.files for catalog in find_catalogs([tmp_path]).catalogs}
    assert found == {
        tmp_path / "catalog.yaml": (tmp_path / "a.yaml", tmp_path / "north/b.yaml"),
        tmp_path / "demo/catalog.yaml": (tmp_path / "demo/deep/c.yaml",),
    }


def test_a_folder_of_catalogs_needs_no_catalog_file_of_its_own(tmp_path: Path) -> None:
    make(tmp_path, "a/catalog.yaml", "a/x.yaml", "b/catalog.yml", "b/y.yml")
    assert [catalog.info.name for catalog in find_catalogs([tmp_path]).catalogs if catalog.info] == [
        "catalog.yaml",
        "catalog.yml",
    ]


def test_a_lone_file_takes_only_the_catalog_file_beside_it(tmp_path: Path) -> None:
    make(tmp_path, "catalog.yaml", "sub/a.yaml", "b.yaml")
    beside, apart = find_catalogs([tmp_path / "b.yaml"]), find_catalogs([tmp_path / "sub/a.yaml"])
    assert [catalog.info for catalog in beside.catalogs] == [tmp_path / "catalog.yaml"]
    assert [catalog.info for catalog in apart.catalogs] == [None]
    assert not apart.catalogs[0].whole


def test_the_catalog_file_alone_is_a_catalog_without_entries(tmp_path: Path) -> None:
    make(tmp_path, "catalog.yaml")
    found = find_catalogs([tmp_path / "catalog.yaml"])
    assert [catalog.files for catalog in found.catalogs] == [()]


def test_a_path_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    found = find_catalogs([tmp_path / "none"])
    assert found.catalogs == ()
    assert [source.faults[0].code for source in found.unread] == ["Y023"]
