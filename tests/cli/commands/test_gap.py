from __future__ import annotations

import json
from pathlib import Path

from tests.cli.commands.upkeep_catalog import command


def test_holes_are_named_in_words(homes: Path) -> None:
    assert "0 of 2 houses answered on buprenorphine" in command(homes, "gap").stdout


def test_holes_come_as_a_table_and_as_json(homes: Path) -> None:
    assert command(homes, "gap", "--format", "csv").stdout.startswith("need,kind,hole")
    holes = json.loads(command(homes, "gap", "--json").stdout)["holes"]
    assert {"need", "kind", "text", "of", "ids"} == set(holes[0])
