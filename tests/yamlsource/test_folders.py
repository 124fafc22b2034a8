from __future__ import annotations

import os
from pathlib import Path

import pytest

from resmatch.yamlsource import find_files


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    folder = tmp_path / "catalogs"
    for name in [
        "b.yaml",
        "a.yml",
        "notes.txt",
        ".hidden.yaml",
        "z/c.YAML",
        "m/d.yaml",
        ".git/e.yaml",
        "m/n/f.yml",
    ]:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("a: 1\n")
    return folder


def names(folder: Path, *paths: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in find_files(paths or [folder]).files]


def refusals(*paths: Path) -> list[tuple[str, str]]:
    unread = find_files(paths).unread
    assert all(fault.code == "Y023" for source in unread for fault in source.faults)
    return [(Path(source.filename).name, source.faults[0].message) for source in unread]


def test_a_folder_gives_its_yaml_files_by_name_then_those_of_its_folders(folder: Path) -> None:
    assert names(folder) == ["a.yml", "b.yaml", "m/d.yaml", "m/n/f.yml", "z/c.YAML"]
    assert refusals(folder) == []


def test_paths_keep_the_order_given_and_each_file_comes_once(folder: Path) -> None:
    assert names(folder, folder / "z", folder / "b.yaml", folder)[:3] == ["z/c.YAML", "b.yaml", "a.yml"]
    assert len(names(folder, folder, folder / "b.yaml", folder / "m" / ".." / "b.yaml")) == 5


def test_a_file_given_by_name_is_taken_whatever_it_is_called(folder: Path) -> None:
    assert names(folder, folder / "notes.txt", folder / ".hidden.yaml") == ["notes.txt", ".hidden.yaml"]


def test_a_missing_path_is_a_fault_and_the_others_are_found(folder: Path) -> None:
    found = find_files([folder / "none", folder / "b.yaml"])
    assert [path.name for path in found.files] == ["b.yaml"]
    assert refusals(folder / "none") == [("none", "there is no such file or folder")]


def test_a_folder_without_yaml_files_says_so(folder: Path) -> None:
    (folder / "empty").mkdir()
    assert refusals(folder / "empty") == [("empty", "no YAML file is in this folder")]


def test_links_inside_the_folder_are_files_but_not_folders(folder: Path) -> None:
    (folder / "link.yaml").symlink_to(folder / "z" / "c.YAML")
    (folder / "again").symlink_to(folder / "m", target_is_directory=True)
    (folder / "m" / "up").symlink_to(folder, target_is_directory=True)
    assert names(folder) == ["a.yml", "b.yaml", "link.yaml", "m/d.yaml", "m/n/f.yml"]
    assert refusals(folder) == []


def test_links_out_of_the_folder_are_refused(folder: Path) -> None:
    outside = folder.parent / "catalogs-private"
    outside.mkdir()
    (outside / "x.yaml").write_text("a: 1\n")
    (folder / "out.yaml").symlink_to(outside / "x.yaml")
    (folder / "outside").symlink_to(outside, target_is_directory=True)
    assert refusals(folder) == [
        ("out.yaml", "this link leads out of the folder"),
        ("outside", "this link leads out of the folder"),
    ]
    assert "out.yaml" not in names(folder)


def test_a_folder_given_as_a_link_is_entered(folder: Path) -> None:
    link = folder.parent / "link"
    link.symlink_to(folder, target_is_directory=True)
    assert len(find_files([link]).files) == 5
    assert find_files([link]).unread == ()


def test_a_link_in_a_circle_is_left_to_the_reader(folder: Path) -> None:
    (folder / "loop.yaml").symlink_to(folder / "loop.yaml")
    assert "loop.yaml" in names(folder)


def test_a_path_with_a_null_byte_is_missing() -> None:
    assert refusals(Path("a\x00b")) == [("a\x00b", "there is no such file or folder")]


def test_a_folder_that_cannot_be_read_is_a_fault(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = os.scandir

    def refuse(path: Path | str) -> object:
        if Path(path).name == "m":
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert refusals(folder) == [("m", "this folder cannot be read")]
    assert "b.yaml" in names(folder)
