from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.diagnostics.render.cells import cells
from resmatch.output.layout import columns, fields, fit, flow, spread, wrap
from resmatch.output.page import Page

PAGE = Page(60)
WORDS = st.lists(st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=90), max_size=12)


def test_text_is_broken_at_spaces_and_indented() -> None:
    first, second = wrap(PAGE, "four " * 15, first="Near  ")
    assert first.startswith("Near  four four")
    assert second.startswith("      four")


def test_items_stay_whole_while_they_fit() -> None:
    items = ["a" * 25, "b" * 25, "c" * 25]
    assert flow(PAGE, items, first="") == ["a" * 25 + "  " + "b" * 25, "c" * 25]


def test_an_item_wider_than_the_page_is_broken_at_its_spaces() -> None:
    long = "payment works: " + "Medicaid, " * 10
    assert all(line.startswith("    ") for line in flow(PAGE, [long], first="    "))


def test_a_line_with_two_ends_reaches_both() -> None:
    (line,) = spread(PAGE, " 1  Harbor House", "0.9 mi")
    assert line.startswith(" 1  Harbor House")
    assert line.endswith("0.9 mi")
    assert cells(line) == PAGE.width


def test_two_ends_that_do_not_fit_take_two_lines() -> None:
    assert spread(PAGE, "L" * 40, "R" * 30) == ["L" * 40, "    " + "R" * 30]


def test_rows_without_text_are_left_out() -> None:
    assert fields(PAGE, [("Near", "here"), ("Must", "")]) == ["Near    here"]


def test_columns_stand_beside_each_other() -> None:
    assert columns(PAGE, ("10 of 10", "need", "x"), (12, 10)) == ["10 of 10    need      x"]


def test_a_finished_line_that_fits_keeps_its_columns() -> None:
    assert fit(PAGE, "a     b") == ["a     b"]


def test_wide_letters_count_as_two_columns() -> None:
    assert all(cells(line) <= 60 for line in wrap(PAGE, "日本語" * 30))


@given(WORDS, st.integers(60, 120))
def test_no_line_is_wider_than_the_page(words: list[str], width: int) -> None:
    page = Page(width)
    text = " ".join(words)
    left, right = text[:50], text[50:90]
    lines = [
        *wrap(page, text, first="    "),
        *flow(page, words, first="  "),
        *spread(page, left, right),
        *fields(page, [("Label", text)]),
        *columns(page, (text, text, text), (12, 15)),
        *fit(page, text),
    ]
    assert [line for line in lines if cells(line) > page.width] == []


@given(WORDS)
def test_wrapping_loses_no_letter(words: list[str]) -> None:
    page, text = Page(60), " ".join(words)
    assert "".join("".join(wrap(page, text)).split()) == "".join(page.clean(text).split())
