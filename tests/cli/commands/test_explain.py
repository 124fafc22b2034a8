from __future__ import annotations

import json
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from resmatch.api import explain
from resmatch.geo import find_place
from resmatch.matching.client import Client
from tests.cli.sessions import run
from tests.small import FOLDER, NOW, catalog

AT = ["--now", "2026-11-21T20:00"]


def explained(*arguments: str) -> Any:
    return run(["explain", *arguments, *AT])


def test_json_is_what_the_library_gives() -> None:
    client = Client(needs=["housing"], near=find_place("01609"), within="10mi", facts={"man"})
    expected = explain(catalog(), client, "harbor-house", now=NOW).to_dict()
    shown = explained(
        "harbor-house",
        "housing",
        "--near",
        "01609",
        "--within",
        "10mi",
        "--who",
        "man",
        "--json",
        "--catalog",
        str(FOLDER),
    )
    assert json.loads(shown.stdout) == json.loads(json.dumps(expected))


def test_a_place_that_does_not_match_is_explained_with_exit_0() -> None:
    result = explained("rose", "housing", "--who", "man")
    assert result.exit_code == 0
    assert "is not in the results" in result.stdout


def test_without_a_need_it_is_what_the_place_is_for() -> None:
    assert "for: medicine for opioid use" in explained("bridge clinic", "--near", "01609").stdout


def test_no_such_place_is_exit_4_and_several_are_exit_2() -> None:
    assert explained("zzz", "housing").exit_code == 4
    result = explained("house", "housing")
    assert result.exit_code == 2
    assert "1  harbor-house" in result.stderr


@example(["", "0\r¼"])
@given(st.lists(st.text(max_size=10), max_size=4))
def test_no_line_of_words_ever_gives_a_traceback(words: list[str]) -> None:
    result = run(["explain", *words])
    assert result.exit_code in (0, 2, 4), result.stderr
    assert "Traceback" not in result.stdout + result.stderr
