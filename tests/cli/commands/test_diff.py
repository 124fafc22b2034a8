from __future__ import annotations

import json
from pathlib import Path

from tests.cli.sessions import run
from tests.upkeep.small import HOMES


def changed(folder: Path) -> Path:
    other = folder / "new.yaml"
    other.write_text(HOMES.replace('curfew: "22:00"', 'curfew: "23:00"'), "utf-8")
    return other


def test_a_catalog_is_the_same_as_itself(homes: Path) -> None:
    result = run(["diff", str(homes), str(homes)])
    assert (result.exit_code, result.stdout) == (0, "No listing differs.\n")


def test_a_changed_fact_is_told_and_is_an_exit_code(homes: Path) -> None:
    result = run(["diff", str(homes / "homes.yaml"), str(changed(homes))])
    assert result.exit_code == 1
    assert "housing.curfew: 22:00 -> 23:00" in result.stdout


def test_the_difference_comes_as_markdown_and_json(homes: Path) -> None:
    paths = [str(homes / "homes.yaml"), str(changed(homes))]
    assert run(["diff", *paths, "--format", "markdown"]).stdout.startswith("**1 changed")
    assert json.loads(run(["diff", *paths, "--json"]).stdout)["schema"] == "resmatch/diff/1"


def test_a_catalog_that_is_not_there_is_exit_three(homes: Path) -> None:
    assert run(["diff", str(homes), str(homes / "nowhere")]).exit_code == 3
