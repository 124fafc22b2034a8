from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from resmatch.catalog.editing import SetValue, Stored, rewrite, save
from resmatch.errors import CannotEdit
from resmatch.yamlsource import read_file

STEP = SetValue(("resources", 0, "name"), "New")


@pytest.fixture(name="file")
def _file(tmp_path: Path) -> Path:
    file = tmp_path / "homes.yaml"
    file.write_bytes("\ufeffresources:\r\n- id: a\r\n  name: Old\r\n".encode())
    file.chmod(0o640)
    return file


def stored(file: Path) -> Stored:
    before = read_file(file)
    return Stored(file, before, rewrite(before, [STEP]))


def test_mode_byte_order_mark_and_line_ends_stay(file: Path) -> None:
    save(stored(file))
    assert file.read_bytes() == "\ufeffresources:\r\n- id: a\r\n  name: New\r\n".encode()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_nothing_else_is_left_in_the_folder(file: Path) -> None:
    save(stored(file))
    assert list(file.parent.iterdir()) == [file]


def test_a_link_keeps_pointing_at_the_changed_file(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.yaml"
    link.symlink_to(file)
    save(stored(link))
    assert link.is_symlink()
    assert b"New" in file.read_bytes()


def test_the_change_of_somebody_else_is_never_written_over(file: Path) -> None:
    change = stored(file)
    file.write_text("resources: []\n")
    with pytest.raises(CannotEdit, match="changed while"):
        save(change)
    assert file.read_text() == "resources: []\n"


def test_a_file_that_cannot_be_written_stays_as_it_was(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    before = file.read_bytes()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotEdit, match="no space left"):
        save(stored(file))
    assert file.read_bytes() == before
    assert list(file.parent.iterdir()) == [file]
