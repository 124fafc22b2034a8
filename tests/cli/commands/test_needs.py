from __future__ import annotations

import json

from click.testing import CliRunner, Result

from resmatch.cli.app import root

FOOD, RIDE = "88122-7", "93030-5"


def needs(answers: object, *options: str) -> Result:
    return CliRunner().invoke(root, ["needs", "--from-ahc", "-", *options], input=json.dumps(answers))


def test_answers_suggest_needs_and_the_next_command() -> None:
    done = needs({FOOD: "Often true"})
    assert done.exit_code == 0
    assert "basics.food" in done.output
    assert "resmatch find basics.food" in done.output
    assert "Food (asked about: worry about food)" in done.output
    assert "suggestions" in done.output


def test_declining_is_not_a_no() -> None:
    done = needs({RIDE: None})
    assert done.exit_code == 1
    assert "Not answered, and that is fine: getting to places" in done.output
    assert "These are suggestions" not in done.output


def test_json_holds_the_same() -> None:
    data = json.loads(needs({FOOD: "Often true", RIDE: None}, "--json").output)
    assert data["schema"] == "resmatch/needs/1"
    assert {row["need"] for row in data["needs"]} >= {"basics.food"}
    assert data["declined"] == [RIDE]


def test_no_file_says_what_to_type() -> None:
    done = CliRunner().invoke(root, ["needs"])
    assert done.exit_code == 2
    assert "resmatch needs --from-ahc" in done.output


def test_a_broken_file_names_the_line_and_no_answer() -> None:
    done = CliRunner().invoke(root, ["needs", "--from-ahc", "-"], input='{"88122-7": "a secret')
    assert done.exit_code == 2
    assert "secret" not in done.output
    assert "line 1 of the answers" in done.output
    assert "profile" not in done.output
