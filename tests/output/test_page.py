from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.output.page import NARROWEST_COLUMNS, Letters, Page, in_ascii


def test_a_page_is_never_narrower_than_sixty_columns() -> None:
    assert Page(12).width == NARROWEST_COLUMNS
    assert Page(100).width == 100


def test_the_four_marks_have_an_ascii_letter_each() -> None:
    assert in_ascii("✓ ~ ? ✗") == "+ ~ ? x"


def test_accents_go_and_quotes_are_straight_in_ascii() -> None:
    assert in_ascii("Casa Mañana – “it’s” · …") == 'Casa Manana - "it\'s" - ...'


def test_what_ascii_cannot_say_is_a_question_mark() -> None:
    assert in_ascii("日本") == "??"


def test_control_letters_of_a_catalog_are_shown_and_not_obeyed() -> None:
    assert Page().clean("a\x1b[31mb\n") == "a\\x1b[31mb\\n"


@given(st.text(max_size=80))
def test_an_ascii_page_holds_nothing_but_printable_ascii(text: str) -> None:
    shown = Page(letters=Letters.ASCII).clean(text)
    assert shown.isascii()
    assert shown.isprintable()


@given(st.text(max_size=80))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    page = Page(letters=Letters.ASCII)
    assert page.clean(page.clean(text)) == page.clean(text)
