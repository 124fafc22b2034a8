"""The examples of docs/upkeep.md print what the page says."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from resmatch.cli.app import root

PAGE = Path(__file__).parents[2] / "docs" / "upkeep.md"


def sessions() -> Iterator[tuple[str, str]]:
    for block in re.findall(r"```console\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL):
        command, _, printed = block.partition("\n")
        yield command.removeprefix("$ resmatch "), printed


def test_every_example_prints_what_the_page_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    catalog = re.search(r"```yaml\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    assert catalog is not None
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "homes.yaml").write_text(catalog[1], "utf-8")
    (tmp_path / "mine" / "catalog.yaml").write_text("name: Mine\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    runner = CliRunner(env={"COLUMNS": "80", "LANG": "C.UTF-8", "LC_ALL": None}, charset="utf-8")
    for command, printed in sessions():
        result = runner.invoke(root, shlex.split(command), prog_name="resmatch")
        assert (command, result.stdout.rstrip()) == (command, printed.rstrip())
