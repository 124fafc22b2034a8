from __future__ import annotations

from pathlib import Path

import pytest

from resmatch.cli.catalogs import CONFIG_FILE, VARIABLE, catalog_paths, open_catalog
from resmatch.errors import CatalogError
from tests.small import FOLDER

ENTRY = "  - {id: ID, name: A, kind: housing, type: recovery_residence}\n"


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(VARIABLE, raising=False)


def test_the_line_comes_before_the_environment_and_that_before_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(CONFIG_FILE).write_text('catalog = "here"\n')
    assert catalog_paths(()) == ("here",)
    monkeypatch.setenv(VARIABLE, "a:b")
    assert catalog_paths(()) == ("a", "b")
    assert catalog_paths(("c",)) == ("c",)


def test_a_file_may_name_several_folders() -> None:
    Path(CONFIG_FILE).write_text('catalog = ["one", "two"]\n')
    assert catalog_paths(()) == ("one", "two")


def test_nothing_named_is_the_national_catalog_and_the_demonstration() -> None:
    assert catalog_paths(()) == ()
    catalog = open_catalog((), keep_going=False)
    assert catalog.demo
    assert len(catalog.info) == 2


def test_the_demonstration_is_never_mixed_in_once_a_catalog_is_named() -> None:
    catalog = open_catalog((str(FOLDER),), keep_going=False)
    assert [info.name for info in catalog.info] == ["Session County (invented)"]


@pytest.mark.parametrize("text", ["catalog = 3\n", "catalog = [1]\n", "catalog = \n", "\x00"])
def test_a_broken_configuration_is_refused(text: str) -> None:
    Path(CONFIG_FILE).write_text(text)
    with pytest.raises(CatalogError, match=CONFIG_FILE):
        catalog_paths(())


def test_keeping_going_says_what_is_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    file = Path("homes.yaml")
    file.write_text("resources:\n" + ENTRY.replace("ID", "good") + ENTRY.replace("ID", "Bad Id"))
    with pytest.raises(CatalogError):
        open_catalog((str(file),), keep_going=False)
    catalog = open_catalog((str(file),), keep_going=True)
    assert [resource.id for resource in catalog] == ["good"]
    shown = capsys.readouterr().err
    assert shown.startswith("note: left out because of 1 error:\n  homes.yaml:3:")
