from __future__ import annotations

import json

import pytest

from tests.cli.sessions import run

AT = ["--now", "2026-11-21T20:00"]


@pytest.mark.parametrize("words", ["harbor-house", "Harbor House", "harbor"])
def test_a_place_is_found_by_id_name_or_part_of_a_name(words: str) -> None:
    result = run(["show", words, *AT])
    assert result.exit_code == 0
    assert "Harbor House   (harbor-house)" in result.stdout


def test_several_places_are_listed_with_exit_2() -> None:
    result = run(["show", "house", *AT])
    assert (result.exit_code, result.stdout) == (2, "")
    assert "harbor-house" in result.stderr


def test_no_such_place_is_exit_4() -> None:
    result = run(["show", "nowhere", *AT])
    assert (result.exit_code, result.stdout) == (4, "")


def test_json_is_the_public_record() -> None:
    data = json.loads(run(["show", "harbor", "--json"]).stdout)
    assert data["id"] == "harbor-house"
    assert "staff_notes" not in data


def test_a_hidden_place_has_no_address() -> None:
    assert "private location" in run(["show", "quiet house", "--full", *AT]).stdout
