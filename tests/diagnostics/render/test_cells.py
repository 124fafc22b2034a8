from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.diagnostics.render.cells import cells, head, tail


@pytest.mark.parametrize(("text", "columns"), [("", 0), ("abc", 3), ("é", 1), ("e\u0301", 1), ("東京", 4), ("🏠", 2)])
def test_columns_are_those_of_the_screen(text: str, columns: int) -> None:
    assert cells(text) == columns


@given(st.text(max_size=20), st.integers(0, 30))
def test_head_and_tail_fit_and_are_parts_of_the_text(text: str, room: int) -> None:
    assert text.startswith(head(text, room))
    assert text.endswith(tail(text, room))
    assert max(cells(head(text, room)), cells(tail(text, room))) <= room
