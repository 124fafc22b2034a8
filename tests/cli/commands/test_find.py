from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.api import match
from resmatch.cli.query import Query, asked
from resmatch.geo import find_place
from tests.cli.sessions import run
from tests.small import FOLDER, NOW, catalog

AT = ["--now", "2026-11-21T20:00"]


def find(*arguments: str, **environment: str) -> Any:
    return run(["find", *arguments, *AT], **environment)


def test_an_answer_is_exit_0_and_none_is_exit_1() -> None:
    assert find("housing", "--near", "01609").exit_code == 0
    assert find("food", "--near", "01609").exit_code == 1


def test_json_is_what_the_library_gives_byte_for_byte() -> None:
    line = ["housing", "mat", "--near", "01609", "--within", "10mi", "--who", "man", "--takes", "methadone"]
    client = asked(
        Query(needs=("housing", "mat"), near="01609", within="10mi", who=("man",), takes=("methadone",))
    ).client
    expected = match(catalog(), client.replace(near=find_place("01609")), now=NOW).to_json()
    assert find(*line, "--json", RESMATCH_CATALOG=str(FOLDER)).stdout == expected + "\n"
    assert find(*line, "--json").stdout_bytes == find(*line, "--format", "json").stdout_bytes


@pytest.mark.parametrize("form", ["text", "json", "csv", "md", "ids"])
def test_the_same_question_gives_the_same_bytes(form: str) -> None:
    line = ["housing", "--near", "01609", "--format", form]
    assert find(*line).stdout_bytes == find(*line).stdout_bytes


def test_json_is_utf_8_where_the_terminal_is_not() -> None:
    assert json.loads(find("housing", "--near", "01609", "--json", LANG="C").stdout)


def test_text_is_ascii_where_the_terminal_is_not_utf_8() -> None:
    assert find("housing", "mat", "--near", "01609", LANG="C").stdout.isascii()


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {}])
def test_a_pipe_gets_no_escape_codes(environment: dict[str, str]) -> None:
    assert "\x1b" not in find("housing", "--near", "01609", **environment).stdout


def test_colour_can_be_asked_for() -> None:
    assert "\x1b[" in find("housing", "--near", "01609", "--color", "always").stdout


def test_a_wrong_word_leaves_stdout_empty_and_asks_nothing() -> None:
    result = find("hosing")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "did you mean housing?" in result.stderr
    assert len(result.stderr.splitlines()) <= 3


def test_the_limit_is_three_for_each_need_or_what_is_asked() -> None:
    assert len(json.loads(find("housing", "--json").stdout)["needs"][0]["matches"]) == 3
    assert len(json.loads(find("housing", "--json", "--limit", "1").stdout)["needs"][0]["matches"]) == 1
    assert len(json.loads(find("housing", "--json", "--all").stdout)["needs"][0]["matches"]) == 4


def test_the_nearest_are_found_however_far_and_in_order() -> None:
    data = json.loads(find("housing", "--near", "Boston, MA", "--nearest", "2", "--json").stdout)
    assert data["understood"]["within_mi"] is None
    miles = [row["distance_mi"] for row in data["needs"][0]["matches"]]
    assert len(miles) == 2
    assert miles == sorted(miles)


def test_every_suggested_change_gives_the_counts_it_promises() -> None:
    line = ["housing", "--near", "01609", "--within", "2mi", "--who", "woman,age=30,child=3"]
    (need,) = json.loads(find(*line, "--json").stdout)["needs"]
    assert need["relaxations"]
    for row in need["relaxations"]:
        (changed,) = json.loads(find(*line, *row["option"].split(), "--json").stdout)["needs"]
        assert (changed["counts"]["fits"], changed["counts"]["call_first"]) == (row["fits"], row["call_first"])


def test_an_explanation_of_a_number_adds_up() -> None:
    text = find("housing", "--near", "01609", "--who", "man", "--explain", "1").stdout
    points = [int(found) for found in re.findall(r"^ *(\d+) of +\d+  ", text, re.MULTILINE)]
    assert f"{sum(points)} of 100" in text


def test_explain_without_a_number_is_the_first_place_of_each_need() -> None:
    data = json.loads(find("housing", "mat", "--near", "01609", "--json", "--explain").stdout)
    assert data["schema"] == "resmatch/explanations/1"
    assert [row["rank"] for row in data["explanations"]] == [1, 1]


def test_a_number_nobody_has_is_refused() -> None:
    assert find("housing", "--explain", "99").exit_code == 2
    assert find("housing", "--explain", "first").exit_code == 2


def test_why_not_gives_the_reason_and_exit_0() -> None:
    result = find("housing", "--near", "01609", "--who", "man", "--why-not", "rose street")
    assert result.exit_code == 0
    assert "✗ serves women only" in result.stdout


def test_no_echo_leaves_out_what_was_asked() -> None:
    text = find("housing", "--near", "01609", "--insurance", "tricare", "--no-echo").stdout
    assert "TRICARE" not in text
    assert "Near" not in text


def test_ids_stand_alone_on_stdout() -> None:
    result = find("suicide", "housing", "--near", "01609", "--format", "ids")
    assert set(result.stdout.split()) <= {resource.id for resource in catalog()}
    assert "988" in result.stderr


def test_an_overdose_is_answered_with_exit_0_and_the_alert_alone() -> None:
    result = find("overdose", "housing", "--near", "01609")
    assert result.exit_code == 0
    assert result.stdout.startswith("! Call 911 now")
    assert "Harbor" not in result.stdout


WORDS = st.sampled_from(
    [
        *("housing", "mat", "hosing", "shelter", "overdose", "food", "a", "", " ", "é", "\x00", "\ud800", "=1", "-"),
        *("--near", "01609", "springfield", "--within", "5mi", "1e999mi", "--who", "age=34", "child=x", "man,"),
        *("--takes", "methadone", "--when", "tue evening", "25:00", "--busy", "--insurance", "private:", ":"),
        *("--nearest", "--limit", "0", "2", "--all", "--sort", "name", "--explain", "--why-not", "rose", "--json"),
        *("--format", "csv", "ids", "--wide", "--quiet", "--no-echo", "--plain", "--now", "2026-11-21", "--must"),
        *("--prefer", "distance", "--never", "12-step", "--rather-not", "--not", "--language", "es", "--access"),
        *("--profile", "/nope", "--catalog", "tests/cases/ten_faults", "--keep-going", "--weights", "nearest"),
        *("--help", "--no-input", "--ascii", "--color", "always", "--nope", "--"),
    ]
)


@given(st.lists(st.one_of(WORDS, st.text(max_size=12)), max_size=7))
def test_no_line_of_words_ever_gives_a_traceback(words: list[str]) -> None:
    result = run(["find", *words])
    assert result.exit_code in (0, 1, 2, 3, 4), result.stderr
    assert "Traceback" not in result.stdout + result.stderr
