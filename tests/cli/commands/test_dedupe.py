from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.commands.upkeep_catalog import NOW, command, text
from tests.upkeep.dedupe.test_merge import TWICE


@pytest.fixture(name="twice")
def _twice(tmp_path: Path) -> Path:
    (tmp_path / "catalog.yaml").write_text("name: Small\n", "utf-8")
    (tmp_path / "homes.yaml").write_text(TWICE, "utf-8")
    return tmp_path


def test_a_pair_is_explained_and_nothing_changes(twice: Path) -> None:
    result = command(twice, "dedupe")
    assert "same phone" in result.stdout
    assert "1 pair in 3 listings. Nothing was changed." in result.stdout
    assert text(twice) == TWICE


def test_a_merge_is_shown_as_a_diff_and_written(twice: Path) -> None:
    look = command(twice, "dedupe", "--merge", "harbor-a", "harbor-b", "--dry-run", "--now", NOW)
    assert "-  - id: harbor-b" in look.stdout
    assert text(twice) == TWICE
    done = command(twice, "dedupe", "--merge", "harbor-a", "harbor-b", "--now", NOW)
    assert done.exit_code == 0
    assert "harbor-b\n" not in text(twice)


def test_distinct_is_remembered(twice: Path) -> None:
    assert command(twice, "dedupe", "--distinct", "harbor-a", "harbor-b", "--now", NOW).exit_code == 0
    data = json.loads(command(twice, "dedupe", "--json").stdout)
    assert (data["pairs"], data["marked_distinct"]) == ([], 1)


def test_merge_and_distinct_are_two_things(twice: Path) -> None:
    both = command(twice, "dedupe", "--merge", "harbor-a", "harbor-b", "--distinct", "harbor-a", "harbor-b")
    assert both.exit_code == 2
