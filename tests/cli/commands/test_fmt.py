from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.sessions import run

WRONG = "resources:\n  - {id: a, name: A, kind: service} # one\n"
RIGHT = "resources:\n  - id: a  # one\n    name: A\n    kind: service\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.yaml"
    path.write_text(WRONG)
    return path


def test_a_file_is_put_into_layout_and_named(file: Path) -> None:
    result = run(["fmt", str(file)])
    assert result.exit_code == 0
    assert file.read_text() == RIGHT
    assert "1 file changed" in result.stderr
    assert run(["fmt", str(file)]).exit_code == 0


def test_check_and_diff_change_nothing_and_are_exit_1(file: Path) -> None:
    assert run(["fmt", str(file), "--check"]).exit_code == 1
    result = run(["fmt", str(file), "--diff"])
    assert result.exit_code == 1
    assert "+    name: A" in result.stdout
    assert file.read_text() == WRONG


def test_a_faulty_file_is_refused_and_a_missing_one_is_exit_3(file: Path) -> None:
    file.write_text("resources: 'open\n")
    assert run(["fmt", str(file)]).exit_code == 1
    assert run(["fmt", "no-such.yaml"]).exit_code == 3
    assert run(["fmt"]).exit_code == 2


def test_an_editor_gets_the_formatted_text(file: Path) -> None:
    assert run(["fmt", "--stdin-filename", "a.yaml"], given=WRONG).stdout == RIGHT
