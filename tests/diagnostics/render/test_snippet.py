from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.diagnostics.render.cells import cells
from resmatch.diagnostics.render.snippet import snippet
from tests.diagnostics.samples import problem

LINE = "".join(f"{n:-<10}" for n in range(20))


@pytest.mark.parametrize(
    ("place", "line", "carets"),
    [
        ((1, 1, 3), "0---------1---------2---------3------...", "^^"),
        ((1, 31, 33), "0---------1---------2---------3------...", " " * 30 + "^^"),
        ((1, 151, 153), "...---14--------15--------16--------1...", " " * 16 + "^^"),
        ((1, 11, 190), "0---------1---------2---------3------...", " " * 10 + "^" * 30),
        ((1, 199, 201), "...-----19--------", " " * 16 + "^^"),
        ((1, 201, 201), "...---19--------", " " * 16 + "^"),
    ],
)
def test_a_long_line_is_cut_around_the_carets(place: tuple[int, int, int], line: str, carets: str) -> None:
    seen = snippet(problem(place=place, line=LINE), 40)
    assert seen == (line, carets)


def test_a_line_that_fits_is_left_alone() -> None:
    assert snippet(problem(place=(1, 11, 12), line=LINE[:40]), 40) == (LINE[:40], " " * 10 + "^")


@given(
    st.text(st.sampled_from("ab .東🏠\u0301\t\x1b"), min_size=1, max_size=150),
    st.integers(1, 151),
    st.integers(0, 151),
    st.sampled_from([50, 70]),
)
def test_no_line_is_wider_than_the_room(line: str, column: int, length: int, room: int) -> None:
    column = min(column, len(line) + 1)
    text, carets = snippet(problem(place=(1, column, min(column + length, len(line) + 1)), line=line), room)
    assert cells(text) <= room
    assert cells(carets) <= room + 1  # a caret may stand just past the end of a line
    assert "^" in carets
    assert text.isprintable()
