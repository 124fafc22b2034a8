from __future__ import annotations

import json
from pathlib import Path

from tests.cli.commands.upkeep_catalog import NOW, command, text
from tests.cli.sessions import run
from tests.upkeep.small import HOMES


def test_a_check_is_written_and_shown_line_by_line(homes: Path) -> None:
    result = command(homes, "verify", "oak house", "--by", "phone", "--set", "curfew=11 pm", "--now", NOW)
    assert result.exit_code == 0
    assert "housing.curfew            not known -> 23:00" in result.stdout
    assert "verified                  never -> 21 Nov 2026, by phone" in result.stdout
    assert "Written." in result.stdout
    assert '    housing: {curfew: "23:00"}' in text(homes)


def test_a_dry_run_writes_nothing(homes: Path) -> None:
    result = command(homes, "verify", "oak-house", "--by", "phone", "--dry-run", "--now", NOW)
    assert "Nothing was written" in result.stdout
    assert text(homes) == HOMES


def test_json_tells_the_changes(homes: Path) -> None:
    data = json.loads(command(homes, "verify", "oak-house", "--by", "visit", "--json", "--now", NOW).stdout)
    assert (data["written"], [change["field"] for change in data["changes"]]) == (True, ["verified"])


def test_a_crisis_line_is_refused_with_the_reason(homes: Path) -> None:
    result = command(homes, "verify", "talk-line", "--by", "phone")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "never called to check it" in result.stderr
    assert text(homes) == HOMES


def test_a_field_that_does_not_exist_and_a_listing_that_does_not_are_refused(homes: Path) -> None:
    assert command(homes, "verify", "oak-house", "--by", "phone", "--set", "foo=1").exit_code == 2
    assert command(homes, "verify", "elk-house", "--by", "phone").exit_code == 4
    assert text(homes) == HOMES


def test_the_catalogs_inside_the_package_are_not_edited(tmp_path: Path) -> None:
    result = run(["verify", "elm-bank-house", "--by", "phone"], RESMATCH_CATALOG=None)
    assert result.exit_code == 2
    assert "not edited" in result.stderr
