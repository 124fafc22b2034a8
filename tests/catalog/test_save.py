"""Files are written whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from resmatch.catalog.save import save_files, save_text


def test_all_files_are_written_into_a_folder_that_is_made(tmp_path: Path) -> None:
    save_files(tmp_path / "a/b", {"x.yaml": "é\n", "y.yaml": "2\n"})
    assert (tmp_path / "a/b/x.yaml").read_bytes() == "é\n".encode()
    assert sorted(path.name for path in (tmp_path / "a/b").iterdir()) == ["x.yaml", "y.yaml"]


def test_a_file_keeps_its_rights(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_text("old")
    file.chmod(0o640)
    save_text(file, "new")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_failure_leaves_every_old_file_and_no_new_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x.yaml").write_text("old")
    calls: list[int] = []

    def full_disk(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space left"):
        save_files(tmp_path, {"x.yaml": "new", "y.yaml": "new"})
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("x.yaml", "old")]
