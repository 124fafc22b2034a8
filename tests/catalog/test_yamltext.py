"""What is quoted and what stands alone, on one line or as a block."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from resmatch.catalog.yamltext import LINE_CHARACTERS, Style, block, flow, scalar
from resmatch.yamlsource import read_text

# The reader takes no control character, escaped or not.
LETTERS = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\ufeff\ufffe\uffff")
TEXTS = st.text(LETTERS | st.sampled_from("\n\t :#-'\""), min_size=1, max_size=60)
MISREAD = [
    "no",
    "Yes",
    "on",
    "off",
    "y",
    "null",
    "~",
    "true",
    "02139",
    "18:30",
    "09:30",
    "24:00",
    "+16175550142",
    "988",
]
MISREAD += [
    "2026-11-21",
    "2026-11-21 10:00:00",
    "3.10",
    "1_000",
    "1e5",
    "0x1f",
    ".5",
    ".nan",
    "-.inf",
    "=",
    "<<",
    "---",
]
AMBIGUOUS = [
    "- a",
    "a: b",
    "a #b",
    "#a",
    "a:",
    "[a]",
    "{a}",
    "*a",
    "&a",
    "!a",
    "|",
    "> a",
    "%a",
    "@a",
    "`a",
    "'a",
    '"a',
]


@pytest.mark.parametrize("text", [*MISREAD, *AMBIGUOUS, "", " a", "a ", "a\tb", "\u2028", "\x85", "\ufeff", "a\u00a0b"])
def test_a_text_that_a_reader_could_take_for_something_else_is_quoted(text: str) -> None:
    assert scalar(text).startswith('"')


@pytest.mark.parametrize(
    "text", ["Harbor Street House", "508-555-0142", "https://example.org/a?b=c#d", "don't", "É", "a  b"]
)
def test_a_text_that_everyone_reads_the_same_stands_alone(text: str) -> None:
    assert scalar(text) == text


def test_marks_of_a_list_are_quoted_only_inside_one() -> None:
    assert scalar("Worcester, MA") == "Worcester, MA"
    assert flow(["Worcester, MA"]) == '["Worcester, MA"]'


def test_answers_and_dates_stand_alone_where_they_are_meant() -> None:
    assert scalar("no", Style(answers=True)) == "no"
    assert scalar("2026-11-21", Style(dates=True)) == "2026-11-21"


@pytest.mark.parametrize(
    ("number", "text"), [(42, "42"), (42.5, "42.5"), (1e-7, "1.0e-07"), (None, "null"), (True, "true")]
)
def test_numbers_are_written_as_every_reader_knows_them(number: object, text: str) -> None:
    assert scalar(number) == text
    assert yaml.safe_load(text) == number


def test_a_group_too_long_for_a_line_becomes_a_block() -> None:
    lines = block({"short": {"a": 1}, "long": {"a": "x" * LINE_CHARACTERS, "b": 2}})
    assert lines == ["short: {a: 1}", "long:", "  a: " + "x" * LINE_CHARACTERS, "  b: 2"]


def test_groups_in_a_list_stand_one_to_a_line() -> None:
    assert block({"rows": [{"a": 1}, {"a": 2}]}) == ["rows:", "  - {a: 1}", "  - {a: 2}"]


def test_paragraphs_stand_as_lines() -> None:
    assert block({"notes": "Ring the bell.\n\nThen: wait"}) == ["notes: |-", "  Ring the bell.", "", "  Then: wait"]


@given(TEXTS)
def test_any_text_comes_back_from_both_readers(text: str) -> None:
    for written in ("\n".join(block({"a": {"b": text}, "c": [text]})), "\n".join(block({"a": {"b": text}, "d": text}))):
        source = read_text(written, "x.yaml")
        assert not source.faults
        assert source.data["a"]["b"] == text  # type: ignore[index,call-overload]
        assert yaml.safe_load(written)["a"] == {"b": text}


NESTED = st.recursive(
    st.integers(-99, 99) | TEXTS, lambda inner: st.lists(inner, min_size=1, max_size=4), max_leaves=60
)


@given(NESTED)
def test_lists_of_lists_come_back(value: object) -> None:
    assert read_text("\n".join(block({"a": value})), "x.yaml").data == {"a": value}
