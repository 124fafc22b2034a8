from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.yamlsource import Limits, Source, read_text

PIECES = [*"ab01:-,?{}[]&*!|>'\"%@`#~<\\ \n\t\r", "- ", ": ", "\n  ", "\r\n", "é", "🏠", "\x00", "\u2028"]
YAML_LIKE = st.lists(st.sampled_from(PIECES), max_size=80).map("".join)


@pytest.mark.parametrize("text", ["", "\n", "# only a comment\n", "---\n...\n", "~", "\ufeff", "null\n", "  \n\n"])
def test_an_empty_file_says_so(text: str) -> None:
    (fault,) = read_text(text, "f.yaml").faults
    assert (fault.code, fault.mark.line, fault.mark.column) == ("Y021", 1, 1)


@pytest.mark.parametrize(
    ("character", "name"),
    [("\x00", "U+0000"), ("\x1b", "U+001B"), ("\x7f", "U+007F"), ("\x85", "U+0085"), ("\u2028", "U+2028"),
     ("\ud800", "U+D800"), ("\ufeff", "U+FEFF"), ("\ufffe", "U+FFFE"), ("\x0c", "U+000C")],
)  # fmt: skip
def test_a_control_character_is_named_with_its_place(character: str, name: str) -> None:
    (fault,) = read_text(f"a: 1\nb: é{character}x\n", "f.yaml").faults
    assert (fault.code, fault.mark.line, fault.mark.column, fault.mark.end_column) == ("Y020", 2, 5, 6)
    assert name in fault.message


def test_the_representation_shows_no_text() -> None:
    assert "secret" not in repr(read_text("a: secret\n", "f.yaml"))


def test_a_text_that_was_not_read_still_answers() -> None:
    source = read_text("", "f.yaml")
    assert (source.data, source.raw(("a",)), source.is_plain(("a",))) == (None, "", True)
    assert source.mark(("a", 1), key=True).line == 1
    assert source.line_text(1) == ""


@pytest.mark.parametrize(
    ("limits", "fits", "passes", "place"),
    [
        (Limits(size=4), "a: 1", "a: 12", (1, 1)),
        (Limits(depth=3), "[[[1]]]", "[[[[1]]]]", (1, 4)),
        (Limits(depth=2), "a: {b: 1}", "a: {b: {c: 1}}", (1, 8)),
        (Limits(nodes=5), "a: b\nc: []", "a: b\nc: d\ne: []", (3, 4)),
        (Limits(scalar=5), "a: abcde", "a: abcdef", (1, 4)),
        (Limits(scalar=5), "a: 'abcde'", "a: 'abcdef'", (1, 4)),
        (Limits(scalar=5), "abcde: 1", "abcdef: 1", (1, 1)),
        (Limits(items=2), "[a, b]", "[a, b, c]", (1, 8)),
        (Limits(keys=2), "{a: 1, b: 2}", "{a: 1, b: 2, c: 3}", (1, 14)),
        (Limits(faults=3), "[!a 1, !b 2]", "[!a 1, !b 2, !c 3, !d 4]", (1, 14)),
    ],
)
def test_a_limit_holds_at_its_value_and_stops_one_past_it(
    limits: Limits, fits: str, passes: str, place: tuple[int, int]
) -> None:
    assert "Y022" not in [fault.code for fault in read_text(fits, "f.yaml", limits).faults]
    fault = next(fault for fault in read_text(passes, "f.yaml", limits).faults if fault.code == "Y022")
    assert (fault.mark.line, fault.mark.column) == place
    assert "more than" in fault.message


def test_a_text_over_its_limit_does_not_hide_later_faults() -> None:
    source = read_text("a: abcdef\nb: 1\nb: 2\n", "f.yaml", Limits(scalar=5))
    assert [fault.code for fault in source.faults] == ["Y022", "Y002"]
    assert source.data == {"a": "abcde", "b": 1}


def assert_sound(source: Source) -> None:
    assert source.faults or source.data is not None
    for fault in source.faults:
        assert fault.code.startswith("Y0")
        assert "\n" not in fault.message + fault.hint
        assert 0 <= fault.mark.start <= fault.mark.end <= len(source.text)
        assert 1 <= fault.mark.line <= fault.mark.end_line


@given(YAML_LIKE)
def test_any_text_becomes_data_or_faults(text: str) -> None:
    assert_sound(read_text(text, "f.yaml"))


@given(
    st.text(max_size=60),
    st.lists(st.sampled_from(["[", "{a: ", "- ", "? ", "'", '"', "&a ", "!t ", "\n"]), max_size=30),
)
def test_any_text_after_any_opening_becomes_data_or_faults(text: str, opening: list[str]) -> None:
    assert_sound(read_text("".join(opening) + text, "f.yaml"))


KEYS = st.text(st.sampled_from("abcdefg_é "), min_size=1, max_size=6).map(str.strip).filter(bool)
LEAVES = st.one_of(st.integers(-99, 99), st.sampled_from(["x", "two words", "02139", "18:30", "", "it's"]))
TREES = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3))


def in_flow(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f'"{key}": {in_flow(child)}' for key, child in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(in_flow, value)) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)


def places(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[tuple[str | int, ...], object]]:
    pairs: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list):
        pairs = list(enumerate(value))
    return [(path, value), *(found for step, child in pairs for found in places(child, (*path, step)))]


@given(TREES)
def test_the_place_of_every_value_holds_that_value(tree: object) -> None:
    source = read_text(in_flow(tree), "f.yaml")
    assert source.data == tree
    for path, value in places(tree):
        mark = source.mark(path)
        assert source.text[mark.start : mark.end] == in_flow(value)
