"""What YAML offers and a catalog refuses; none of it stops the pass."""

from __future__ import annotations

import pytest

from resmatch.yamlsource import read_text


def seen(text: str) -> list[tuple[str, int, int, str]]:
    source = read_text(text, "f.yaml")
    return [(f.code, f.mark.line, f.mark.column, source.text[f.mark.start : f.mark.end]) for f in source.faults]


def test_a_key_used_twice_names_the_first_line_and_keeps_the_first_value() -> None:
    source = read_text("a: 1\nb: 2\na: 3\n", "f.yaml")
    assert seen(source.text) == [("Y002", 3, 1, "a")]
    assert source.faults[0].message == "'a' is already set on line 1"
    assert source.data == {"a": 1, "b": 2}


def test_a_key_used_twice_is_found_at_every_level() -> None:
    assert seen("a: {b: 1, b: 2}\nc:\n- d: 1\n  e: {x: [1, 2]}\n  d: 2\n") == [
        ("Y002", 1, 11, "b"),
        ("Y002", 5, 3, "d"),
    ]
    assert read_text("x: {y: [1, {z: 1}]}\nw: 1\nw: 2\n", "f.yaml").faults[0].message.endswith("on line 2")


def test_an_anchor_and_its_alias_are_refused() -> None:
    source = read_text("a: &one 1\nb: *one\nc: &two {x: 1}\nd: &three [1]\n", "f.yaml")
    assert seen(source.text) == [
        ("Y005", 1, 4, "&one"),
        ("Y005", 2, 4, "*one"),
        ("Y005", 3, 4, "&two"),
        ("Y005", 4, 4, "&three"),
    ]
    assert source.data == {"a": 1, "b": None, "c": {"x": 1}, "d": [1]}


@pytest.mark.parametrize("value", ["*bold*", "& more", "* star"])
def test_text_that_starts_like_an_anchor_asks_for_quotes(value: str) -> None:
    source = read_text(f"a: {value}\n", "f.yaml")
    assert seen(source.text) == [("Y005", 1, 4, value[0])]
    assert "quotes" in source.faults[0].hint


def test_a_tag_is_refused_and_not_obeyed() -> None:
    source = read_text("a: !!str 02139\nb: !!python/object/apply:os.system [ls]\nc: !x {}\n", "f.yaml")
    assert seen(source.text) == [
        ("Y006", 1, 4, "!!str"),
        ("Y006", 2, 4, "!!python/object/apply:os.system"),
        ("Y006", 3, 4, "!x"),
    ]
    assert source.data == {"a": "02139", "b": ["ls"], "c": {}}


def test_an_unknown_tag_handle_is_a_tag_too() -> None:
    assert seen("a: !x!y b\n") == [("Y006", 1, 4, "!x!y")]


def test_a_merge_key_is_one_fault_whatever_it_merges() -> None:
    assert seen("<<: {a: 1}\n") == [("Y007", 1, 1, "<<")]
    assert seen("b:\n  <<: [*a, *a]\n  c: 1\n") == [("Y007", 2, 3, "<<")]


@pytest.mark.parametrize(
    ("text", "key", "says"),
    [
        ("1: a\n", "1", "'1' is not text"),
        ("true: a\n", "true", "'true' is not text"),
        ("0.5: a\n", "0.5", "'0.5' is not text"),
        ("? \n: a\n", "", "missing"),
        ("[a, b]: c\n", "[a, b]", "a list or mapping"),
        ("? {a: b}\n: c\n", "{a: b}", "a list or mapping"),
    ],
)
def test_a_field_name_must_be_text(text: str, key: str, says: str) -> None:
    source = read_text(text, "f.yaml")
    assert [fault[0] for fault in seen(text)] == ["Y008"]
    assert seen(text)[0][3] == key
    assert says in source.faults[0].message
    assert source.data == {}


def test_an_alias_as_a_field_name_is_one_fault() -> None:
    assert seen("*a : b\nc: 1\n") == [("Y005", 1, 1, "*a")]


@pytest.mark.parametrize("text", ["no: 1\n", "on: 1\n", '"1": 1\n', "02139: 1\n", "2026-11-01: x\n"])
def test_a_field_name_that_only_other_tools_misread_is_fine(text: str) -> None:
    assert seen(text) == []


def test_a_directive_is_refused_and_the_rest_is_read() -> None:
    source = read_text("# note\n%YAML 1.2\n%TAG ! tag:x,2000:\n---\na: 1\n", "f.yaml")
    assert seen(source.text) == [("Y009", 2, 1, "%YAML 1.2")]
    assert source.data == {"a": 1}


@pytest.mark.parametrize(
    ("text", "line"),
    [("a: 1\n---\nb: 2\n", 2), ("a: 1\n...\n# c\nb\n", 4), ("a: 1\n---\n", 2), ("a: 1\n...\n%TAG x\n", 3)],
)
def test_a_second_document_is_refused(text: str, line: int) -> None:
    source = read_text(text, "f.yaml")
    assert [(code, at) for code, at, _, _ in seen(text)] == [("Y009", line)]
    assert source.data == {"a": 1}


@pytest.mark.parametrize("text", ["---\na: 1\n...\n", "# x\n---\na: 1\n# y\n...\n...\n# z", "--- {a: 1}"])
def test_document_marks_around_the_one_document_are_fine(text: str) -> None:
    source = read_text(text, "f.yaml")
    assert source.faults == ()
    assert source.data == {"a": 1}


@pytest.mark.parametrize("escape", ["\\0", "\\e", "\\a", "\\x9b", "\\N", "\\r", "\\x7f"])
def test_an_escaped_control_character_is_refused(escape: str) -> None:
    assert seen(f'a: "x{escape}y"\n') == [("Y020", 1, 4, f'"x{escape}y"')]


@pytest.mark.parametrize("text", ['a: "x\\ty\\nz"\n', 'a: "caf\\u00e9"\n', 'a: "\\u200f"\n', "a: |\n  x\n  y\n"])
def test_tabs_and_line_breaks_in_text_are_fine(text: str) -> None:
    assert seen(text) == []


def test_all_faults_of_a_file_come_at_once_in_the_order_of_the_text() -> None:
    text = 'a: 1\na: {b: &x 1, b: 2}\n1: !t 3\n<<: *x\nc: "\\0"\nd: \'open\n'
    assert [(code, line) for code, line, _, _ in seen(text)] == [
        ("Y002", 2),
        ("Y005", 2),
        ("Y002", 2),
        ("Y008", 3),
        ("Y006", 3),
        ("Y007", 4),
        ("Y020", 5),
        ("Y003", 6),
    ]
