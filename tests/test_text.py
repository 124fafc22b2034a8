from __future__ import annotations

import random
import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.text import (
    closest,
    fold,
    join_words,
    likeness,
    phone_digits,
    phone_display,
    plural,
    printable,
    quoted,
    spreadsheet_cell,
)


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Support-Group", "support group"),
        ("support_group / meetings", "support group meetings"),
        ("  Women’s  “Recovery” — House ", "womens recovery house"),
        ("Café Señor", "cafe senor"),
        ("A.A.", "aa"),
        ("ASAM 2.1", "asam 2.1"),
        ("Food & clothes", "food and clothes"),
        ("LGBTQ+", "lgbtq"),
        ("Łódź Ærø", "lodz aero"),
        ("İstanbul", "istanbul"),
        ("ﬁnd", "find"),
        ("so\u00adber liv\u200bing", "sober living"),
        ("Приют Ёлка", "приют елка"),
        ("", ""),
        ("-- !", ""),
    ],
)
def test_spellings_of_the_same_words_fold_alike(typed: str, folded: str) -> None:
    assert fold(typed) == folded


def test_the_point_of_a_number_tells_words_apart() -> None:
    assert fold("2.1") != fold("21")


def test_vowel_signs_of_other_scripts_stay() -> None:
    assert fold("की") != fold("का")


def test_letters_of_korean_stay_whole() -> None:
    assert fold("한국어") == "한국어"


@given(st.text(max_size=600))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(max_codepoint=127), max_size=100))
def test_ascii_and_unicode_paths_agree(text: str) -> None:
    assert fold(text + " é") == fold(text + " e")


def test_a_hostile_run_of_accents_folds_at_once() -> None:
    marks = [chr(code) for code in (0x0300, 0x0323, 0x0327, 0x0345)]
    text = "a" + "".join(random.Random(1).choices(marks, k=200_000))
    before = time.perf_counter()
    fold(text)
    assert time.perf_counter() - before < 0.2


def test_a_misspelt_word_finds_its_neighbour() -> None:
    assert closest("hosing", ["housing", "mat", "clothing"]) == ["housing"]


def test_two_swapped_letters_count_as_one_slip() -> None:
    assert closest("suboxnoe", ["suboxone", "methadone"], cutoff=0.85) == ["suboxone"]


def test_equal_likeness_is_ordered_by_the_choice_whatever_order_came_in() -> None:
    assert closest("cat", ["hat", "bat", "rat", "mat"], cutoff=0.5) == ["bat", "hat", "mat"]
    assert closest("cat", ["rat", "mat", "bat", "hat"], cutoff=0.5) == ["bat", "hat", "mat"]


def test_the_limit_holds_and_far_words_are_left_out() -> None:
    assert closest("cat", ["hat", "bat"], limit=1, cutoff=0.5) == ["bat"]
    assert closest("zebra", ["housing", "mat"]) == []


def test_choices_come_back_as_they_were_given() -> None:
    assert closest("masshelth", ["MassHealth"]) == ["MassHealth"]


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("plain é 漢", "plain é 漢"),
        ("two\nlines\r\t", "two\\nlines\\r\\t"),
        ("\x1b[31mred\x07", "\\x1b[31mred\\x07"),
        ("\x9b31m", "\\x9b31m"),
        ("abc\u202etxt", "abc\\u202etxt"),
        ("zero\u200bwidth", "zero\\u200bwidth"),
        ("fill\u3164er", "fill\\u3164er"),
        ("no\u00a0break", "no break"),
        ("\u2028", "\\u2028"),
        ("\ud800", "\\ud800"),
    ],
)
def test_hidden_characters_become_visible(raw: str, shown: str) -> None:
    assert printable(raw) == shown


@given(st.text())
def test_printable_text_is_one_line_and_stays_so(text: str) -> None:
    shown = printable(text)
    assert shown.isprintable()
    assert printable(shown) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Mondays", "'Mondays'"),
        ("two\nlines", "'two\\nlines'"),
        (18, "18"),
        ("x" * 50, "'" + "x" * 39 + "…'"),
        (["a"] * 50, str(["a"] * 50)[:39] + "…"),
    ],
)
def test_values_are_quoted_short_and_printable(value: object, shown: str) -> None:
    assert quoted(value) == shown


@pytest.mark.parametrize(
    ("number", "digits", "shown"),
    [
        ("508-555-0142", "5085550142", "508-555-0142"),
        ("+1 (508) 555-0142", "5085550142", "508-555-0142"),
        ("1.508.555.0142", "5085550142", "508-555-0142"),
        ("508 555 0142 ext. 12", "5085550142", "508-555-0142 ext. 12"),
        ("5085550142x7", "5085550142", "508-555-0142 ext. 7"),
        ("1-800-662-HELP", "8006624357", "800-662-4357"),
        ("1-800-662-HELP (4357)", "8006624357", "800-662-4357"),
        ("988", "988", "988"),
        ("911", "911", "911"),
        ("838255", "838255", "838255"),
        ("+44 20 7946 0958", "442079460958", "+44 20 7946 0958"),
        ("555-0142", "5550142", "555-0142"),
        ("ask at the desk", "", "ask at the desk"),
        ("", "", ""),
        ("#31", "31", "#31"),
    ],
)
def test_phone_numbers_compare_and_read_as_people_write_them(number: str, digits: str, shown: str) -> None:
    assert phone_digits(number) == digits
    assert phone_display(number) == shown


def test_a_foreign_number_of_ten_digits_is_not_shown_as_a_us_number() -> None:
    assert phone_display("+45 3312 3456 78") == "+45 3312 3456 78"


@pytest.mark.parametrize(
    ("count", "word", "said"),
    [
        (1, "place", "1 place"),
        (0, "place", "0 places"),
        (2, "entry", "2 entries"),
        (2, "day", "2 days"),
        (2, "match", "2 matches"),
        (2, "person", "2 people"),
        (1200, "listing", "1,200 listings"),
    ],
)
def test_counts_agree_with_their_word(count: int, word: str, said: str) -> None:
    assert plural(count, word) == said


@pytest.mark.parametrize(
    ("items", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists_read_as_a_sentence(items: list[str], said: str) -> None:
    assert join_words(items) == said


def test_a_list_of_choices_may_end_with_or() -> None:
    assert join_words(["a", "b", "c"], last="or") == "a, b or c"


@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    [
        ("harbor street house", "street harbor house", 1.0, 1.0),
        ("harbor street house", "harbor stret house", 0.9, 0.99),
        ("harbor street house", "first step group", 0.0, 0.6),
        ("", "", 0.0, 1.0),
    ],
)
def test_names_are_alike_whatever_the_order_of_their_words(one: str, other: str, low: float, high: float) -> None:
    assert low <= likeness(one, other) <= high


@given(st.text(max_size=600), st.text(max_size=600))
def test_likeness_is_a_share_and_has_no_direction(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) == likeness(other, one) <= 1


def test_a_formula_in_a_table_is_text() -> None:
    assert spreadsheet_cell("=HYPERLINK(1)") == "'=HYPERLINK(1)"
    assert spreadsheet_cell(" +1") == "' +1"
    assert spreadsheet_cell("plain") == "plain"
    assert spreadsheet_cell(None) == ""


@given(st.text(max_size=40))
def test_no_cell_of_a_table_starts_a_formula(text: str) -> None:
    assert not spreadsheet_cell(text).lstrip().startswith(("=", "+", "-", "@"))


def test_rapidfuzz_is_loaded_only_when_words_are_compared() -> None:
    code = "import sys, resmatch.text; print('rapidfuzz' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
