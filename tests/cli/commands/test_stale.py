from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.commands.upkeep_catalog import NOW, command


def test_what_is_due_is_listed_and_fail_makes_it_an_exit_code(homes: Path) -> None:
    result = command(homes, "stale", "--now", NOW)
    assert (result.exit_code, result.stdout.splitlines()[0]) == (0, "3 of 3 listings are due")
    assert command(homes, "stale", "--now", NOW, "--fail").exit_code == 1


def test_nothing_due_never_fails(homes: Path) -> None:
    (homes / "homes.yaml").write_text("resources:\n- {id: a, name: A, kind: coaching, verified: {date: 2026-11-20}}\n")
    assert command(homes, "stale", "--now", NOW, "--fail").exit_code == 0


@pytest.mark.parametrize(("form", "start"), [("html", "<!doctype html>"), ("csv", "place,id,name")])
def test_the_sheet_comes_in_other_forms(homes: Path, form: str, start: str) -> None:
    assert command(homes, "stale", "--now", NOW, "--format", form).stdout.startswith(start)


def test_json_holds_what_the_text_says(homes: Path) -> None:
    data = json.loads(command(homes, "stale", "--now", NOW, "--json", "--limit", "1").stdout)
    assert (data["schema"], data["due"], len(data["places"])) == ("resmatch/stale/1", 3, 1)
