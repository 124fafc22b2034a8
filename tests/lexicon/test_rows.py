from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.lexicon.rows import PAGE_CHARACTERS, Rows, text_of

KEYS = st.text("abcxyz0123", min_size=1, max_size=6)
VALUES = st.text("abc 123:|", max_size=40)


@given(st.dictionaries(KEYS, VALUES), KEYS)
def test_every_key_gives_its_row_and_any_other_nothing(rows: dict[str, str], other: str) -> None:
    found = Rows(text_of(rows))
    assert {key: found.row(key) for key in rows} == rows
    assert found.row(other) == rows.get(other, "")
    assert found.keys() == sorted(rows)


def test_rows_are_found_across_many_pages() -> None:
    rows = {f"{number:05}": "x" * (number % 700) for number in range(900)}
    assert len(text_of(rows)) > 10 * PAGE_CHARACTERS
    found = Rows(text_of(rows))
    assert all(found.row(key) == values for key, values in rows.items())


def test_a_row_longer_than_a_page_is_found_and_so_is_the_one_after_it() -> None:
    found = Rows(text_of({"a": "1", "b": "2" * 3 * PAGE_CHARACTERS, "c": "3"}))
    assert (found.row("a"), len(found.row("b")), found.row("c")) == ("1", 3 * PAGE_CHARACTERS, "3")


def test_part_of_a_key_is_no_key() -> None:
    found = Rows(text_of({"food stamps": "1"}))
    assert found.row("food") == found.row("stamps") == ""
