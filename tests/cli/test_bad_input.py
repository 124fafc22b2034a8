"""Any bytes at all given to validate: one clear message with its place, in bounded time, exit 1 or 3, no traceback."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import pytest

from resmatch.catalog import run as catalog_run
from resmatch.yamlsource import Source, read_file
from tests.cli.sessions import run

SECONDS_AT_MOST = 10
ENTRY = "resources:\n  - id: a\n    name: A\n    kind: service\n"
BOMB = "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a, *a, *a, *a, *a, *a]\n" for n in range(9))

BAD: dict[str, tuple[bytes, str, str]] = {
    "binary": (bytes(range(128, 256)) * 50, "Y020", ":1:1:"),
    "UTF-16": (ENTRY.encode("utf-16"), "Y020", ":1:1:"),
    "a NUL": (b"resources:\n  - id: a\x00b\n", "Y020", ":2:10:"),
    "10,000 levels": (b"resources: " + b"[" * 10_000 + b"]" * 10_000, "Y022", ":1:"),
    "10,000 levels of block": (b"".join(b"  " * n + b"a:\n" for n in range(2_000)), "Y022", ":"),
    "a bomb of aliases": (BOMB.encode(), "Y005", ":1:4:"),
    "a merge key": ((ENTRY + "    <<: {notes: b}\n").encode(), "Y007", ":5:5:"),
    "a field twice": ((ENTRY + "    name: B\n").encode(), "Y002", ":5:5:"),
    "a tab": (b"resources:\n\t- id: a\n", "Y001", ":2:1:"),
    "an open quote": ((ENTRY + '    notes: "open\n    pets: no\n').encode(), "Y003", ":5:12:"),
    "nothing": (b"", "Y021", ":1:1:"),
    "a number": (b"42\n", "E110", ":1:1:"),
    "JSON of another kind": (b'{"type": "FeatureCollection", "features": []}', "E102", ":1:2:"),
}


def lines_of(*paths: Path) -> tuple[list[str], int]:
    """Validate and return the problems and the exit code; never slow, never a traceback."""
    start = time.perf_counter()
    result = run(["validate", "--format", "concise", *map(str, paths)])
    assert time.perf_counter() - start < SECONDS_AT_MOST
    assert "Traceback" not in result.stdout + result.stderr
    return result.stdout.splitlines(), result.exit_code


@pytest.mark.parametrize("name", BAD)
def test_bad_bytes_are_told_with_their_place(name: str, tmp_path: Path) -> None:
    data, code, place = BAD[name]
    file = tmp_path / "bad.yaml"
    file.write_bytes(data)
    lines, exit_code = lines_of(file)
    assert exit_code == 1
    assert any(line.startswith(f"{file}{place}") and f" {code} " in line for line in lines)
    assert len(lines) == len({line.rpartition(": ")[0] for line in lines})


def test_a_hundred_megabytes_are_one_message(tmp_path: Path) -> None:
    file = tmp_path / "big.yaml"
    with file.open("wb") as big:
        big.truncate(100 * 1024 * 1024)
    lines, exit_code = lines_of(file)
    assert (len(lines), exit_code) == (1, 1)
    assert " Y022 " in lines[0]


def test_a_path_that_leads_nowhere_is_exit_3(tmp_path: Path) -> None:
    loop = tmp_path / "loop.yaml"
    loop.symlink_to(loop)
    for path in (loop, tmp_path / "gone", tmp_path / "gone.yaml", Path("/dev/null/x")):
        lines, exit_code = lines_of(path)
        assert (len(lines), exit_code) == (1, 3)
        assert " Y023 " in lines[0]


def test_folders_that_link_to_each_other_end(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "a.yaml").write_text(ENTRY)
    (tmp_path / "a" / "again").symlink_to(tmp_path / "a")
    lines, _ = lines_of(tmp_path / "a")
    assert len(lines) <= 3


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read_is_exit_3(tmp_path: Path) -> None:
    file = tmp_path / "secret.yaml"
    file.write_text(ENTRY)
    file.chmod(0)
    lines, exit_code = lines_of(file)
    assert exit_code == 3
    assert "you may not read this file" in lines[0]


def test_a_folder_that_vanishes_while_it_is_read_is_exit_3(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "county"
    folder.mkdir()
    (folder / "a.yaml").write_text(ENTRY)

    def vanishing(path: Path) -> Source:
        shutil.rmtree(folder, ignore_errors=True)
        return read_file(path)

    monkeypatch.setattr(catalog_run, "read_file", vanishing)
    lines, exit_code = lines_of(folder)
    assert exit_code == 3
    assert any("there is no such file" in line for line in lines)
