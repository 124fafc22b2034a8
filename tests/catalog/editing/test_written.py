from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.catalog.editing import Shape, Value, written
from resmatch.catalog.editing.written import LINE_CHARACTERS, written_block, written_like
from resmatch.yamlsource import read_text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("yes", "yes"),
        ("2026-11-21", "2026-11-21"),
        ("18:30", '"18:30"'),
        ("01609", '"01609"'),
        ("10001", '"10001"'),
        ("508-555-0142", "508-555-0142"),
        ("988", '"988"'),
        ("https://example.org/a?b=1", "https://example.org/a?b=1"),
        ("say: hi", '"say: hi"'),
        ("a, b", "a, b"),
        ("true", '"true"'),
        (True, "true"),
        (None, "null"),
        (["en", "no"], '[en, "no"]'),
        (["a, b"], '["a, b"]'),
        ({"date": "2026-11-21", "method": "phone"}, "{date: 2026-11-21, method: phone}"),
        ([], "[]"),
    ],
)
def test_values_are_written_as_people_write_them(value: object, text: str) -> None:
    assert written(value) == text  # type: ignore[arg-type]


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Co", "Cn", "Zl", "Zp"]), max_size=30))
def test_any_text_reads_back_as_written(text: str) -> None:
    line, inside = written(text), written(text, Shape.INSIDE)
    source = read_text(f"a: {line}\nb: [{inside}, {{{inside}: {inside}}}]\n", "f.yaml")
    assert not any(ord(character) in (0xFEFF, 0xFFFE, 0xFFFF) for character in text) or source.faults
    if not source.faults:
        assert source.data == {"a": text, "b": [text, {text: text}]}


def test_new_text_takes_over_the_quotes_of_the_old() -> None:
    assert written_like("it's", "'old'", Shape.LINE) == "'it''s'"
    assert written_like("two\nlines", "'old'", Shape.LINE) == '"two\\nlines"'
    assert written_like(3, "'old'", Shape.LINE) == "3"


def test_a_list_too_long_for_one_line_gets_one_line_for_each_item() -> None:
    items: list[Value] = [{"amount": number, "note": "n" * 40} for number in range(3)]
    block = written_block(items, "    ", "\n")
    assert block.count("\n      - {amount: ") == 3
    assert all(len(line) <= LINE_CHARACTERS for line in block.splitlines())
