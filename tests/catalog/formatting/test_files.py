from __future__ import annotations

from pathlib import Path

from resmatch.catalog.editing import save
from resmatch.catalog.formatting.files import format_files

WRONG = "resources:\n  - {id: a, name: A, kind: service} # one\n"


def test_each_file_changes_stays_or_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(WRONG)
    (tmp_path / "b.yaml").write_text("resources:\n  - id: b\n    name: B\n    kind: service\n")
    (tmp_path / "c.yaml").write_text("resources: 'open\n")
    result = format_files([tmp_path, tmp_path / "none.yaml"])
    assert [stored.path.name for stored in result.changed] == ["a.yaml"]
    assert (result.unchanged, len(result.refused)) == (1, 1)
    assert "c.yaml has 1 fault" in result.refused[0]
    assert "there is no such file" in result.unread[0]


def test_a_byte_order_mark_stays(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + WRONG.encode())
    for stored in format_files([file]).changed:
        save(stored)
    assert file.read_bytes().startswith(b"\xef\xbb\xbfresources:\n  - id: a  # one\n")
    assert format_files([file]).unchanged == 1
