from __future__ import annotations

import pytest

from resmatch.yamlsource import Mark, Source, read_text

TEXT = """\
# a comment
resources:
  - id: harbor
    name: "Harbor Street House"
    zip: 10001

    phones: [617-555-0142, {note: 'ask'}]
    notes: |
      Two lines
      of text.

  # between entries
  - id: lantern
    empty:
    name: Café 🏠 house
    last: x
"""


@pytest.fixture(name="source")
def _source() -> Source:
    return read_text(TEXT, "f.yaml")


def written(source: Source, mark: Mark) -> str:
    return source.text[mark.start : mark.end]


def test_every_value_has_its_place(source: Source) -> None:
    assert source.mark(("resources", 0, "name")) == Mark(4, 11, 4, 32, 48, 69)
    assert written(source, source.mark(("resources", 0, "zip"))) == "10001"
    assert written(source, source.mark(("resources", 0, "phones"))) == "[617-555-0142, {note: 'ask'}]"
    assert written(source, source.mark(("resources", 0, "phones", 0))) == "617-555-0142"
    assert written(source, source.mark(("resources", 0, "phones", 1, "note"))) == "'ask'"


def test_every_key_has_its_place(source: Source) -> None:
    assert written(source, source.mark(("resources",), key=True)) == "resources"
    assert written(source, source.mark(("resources", 0, "phones", 1, "note"), key=True)) == "note"
    assert source.mark(("resources", 1, "id"), key=True).line == 13


def test_columns_and_offsets_count_characters_not_bytes(source: Source) -> None:
    mark = source.mark(("resources", 1, "name"))
    assert (mark.line, mark.column, mark.end_column) == (15, 11, 23)
    assert written(source, mark) == "Café 🏠 house"
    assert written(source, source.mark(("resources", 1, "last"))) == "x"


def test_an_empty_value_has_an_empty_place(source: Source) -> None:
    mark = source.mark(("resources", 1, "empty"))
    assert (mark.line, mark.column, mark.start) == (14, 11, mark.end)


def test_a_block_ends_with_its_last_value_not_after_the_comments(source: Source) -> None:
    assert written(source, source.mark(("resources", 0))).endswith("of text.")
    assert written(source, source.mark(("resources", 0, "notes"))).endswith("of text.")
    assert source.mark(("resources", 0)).end_line == 10
    assert written(source, source.mark(())).endswith("last: x")


@pytest.mark.parametrize(
    ("path", "ancestor"),
    [
        (("resources", 1, "phone"), ("resources", 1)),
        (("resources", 7), ("resources",)),
        (("resources", -1), ("resources",)),
        (("resources", 0, "id", "deeper"), ("resources", 0, "id")),
        (("resources", 0, 0), ("resources", 0)),
        (("resources", "id"), ("resources",)),
        (("nothing", 1, "x"), ()),
    ],
)
def test_a_missing_path_gives_the_nearest_ancestor(
    source: Source, path: tuple[str | int, ...], ancestor: tuple[str | int, ...]
) -> None:
    assert source.mark(path) == source.mark(ancestor)


def test_the_key_of_a_missing_path_is_the_key_of_its_ancestor(source: Source) -> None:
    assert source.mark(("resources", 0, "phones", "x"), key=True) == source.mark(("resources", 0, "phones"), key=True)
    assert source.mark(("resources", 1, "phone"), key=True) == source.mark(("resources", 1))


def test_plain_and_quoted_are_told_apart(source: Source) -> None:
    assert source.is_plain(("resources", 0, "id"))
    assert source.is_plain(("resources", 1, "empty"))
    assert not source.is_plain(("resources", 0, "name"))
    assert not source.is_plain(("resources", 0, "notes"))
    assert not source.is_plain(("resources", 0, "phones"))


def test_raw_text_of_a_quoted_scalar_has_no_quotes(source: Source) -> None:
    assert source.raw(("resources", 0, "name")) == "Harbor Street House"
    assert source.raw(("resources", 0, "zip")) == "10001"
    assert source.raw(("resources", 1, "empty")) == ""


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_break_counts_as_one(line_break: str) -> None:
    source = read_text(line_break.join(["a: 1", "b:", "  c: x", ""]), "f.yaml")
    mark = source.mark(("b", "c"))
    assert (mark.line, mark.column) == (3, 6)
    assert written(source, mark) == "x"
    assert source.line_text(3) == "  c: x"
    assert source.line_text(4) == ""


def test_a_byte_order_mark_moves_nothing() -> None:
    source = read_text("\ufeffa: 1\n", "f.yaml")
    assert source.data == {"a": 1}
    assert (source.mark(("a",)).column, source.mark(("a",)).start) == (4, 3)
    assert written(source, source.mark(("a",))) == "1"


def test_places_stay_right_after_a_dropped_field() -> None:
    source = read_text("a: {b: {c: [1]}, b: {c: [2, {d: 3}]}, e: 4}\nf: [5, 6]\n", "f.yaml")
    assert [fault.code for fault in source.faults] == ["Y002"]
    assert source.data == {"a": {"b": {"c": [1]}, "e": 4}, "f": [5, 6]}
    assert source.raw(("a", "b", "c", 0)) == "1"
    assert source.raw(("a", "e")) == "4"
    assert source.raw(("f", 1)) == "6"


def test_a_block_that_ends_with_brackets_ends_with_their_last_one() -> None:
    text = "a:\n  - {b: [1, 2]} # after\nc: 3\n"
    source = read_text(text, "f.yaml")
    mark = source.mark(("a",))
    assert text[mark.start : mark.end] == "- {b: [1, 2]}"
