from __future__ import annotations

import json
from pathlib import Path

from tests.cli.commands.upkeep_catalog import NOW, command, text
from tests.upkeep.small import HOMES


def test_words_that_name_a_fact_become_a_patch_on_stdout(homes: Path) -> None:
    result = command(homes, "report", "elm-house", "--says", "no longer takes methadone", "--now", NOW)
    assert result.stdout.startswith("--- a/")
    assert "+    moud: {methadone: no}" in result.stdout
    assert "send it to desk@example.org" in result.stderr
    assert text(homes) == HOMES


def test_other_words_become_a_text(homes: Path) -> None:
    assert command(homes, "report", "elm-house", "--says", "The porch is dark").stdout.startswith("Title: Elm House")


def test_a_patch_can_be_asked_for_as_a_text(homes: Path) -> None:
    result = command(homes, "report", "elm-house", "--says", "no longer takes methadone", "--as-text")
    assert "moud.methadone: yes -> no" in result.stdout


def test_client_words_are_refused_and_not_repeated(homes: Path) -> None:
    result = command(homes, "report", "elm-house", "--says", "my client Joan takes methadone", "--json")
    assert result.exit_code == 2
    assert "Joan" not in result.stdout + result.stderr
    assert json.loads(result.stdout)["exit"] == 2
