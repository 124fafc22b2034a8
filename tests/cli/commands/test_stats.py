from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.commands.upkeep_catalog import command


def test_a_need_is_counted_by_county_and_answer(homes: Path) -> None:
    result = command(homes, "stats", "--need", "housing")
    assert "Worcester 2" in result.stdout
    assert "methadone 1 of 2, 1 not known" in result.stdout


@pytest.mark.parametrize(("form", "start"), [("html", "<!doctype html>"), ("csv", "need,area,question")])
def test_the_counts_come_in_other_forms(homes: Path, form: str, start: str) -> None:
    assert command(homes, "stats", "--format", form).stdout.startswith(start)


def test_json_has_every_need(homes: Path) -> None:
    data = json.loads(command(homes, "stats", "--json").stdout)
    assert "housing.recovery_residence" in {need["need"] for need in data["needs"]}


def test_an_unknown_need_is_refused(homes: Path) -> None:
    assert command(homes, "stats", "--need", "hosing").exit_code == 2
