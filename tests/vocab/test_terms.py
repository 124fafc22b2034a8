from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.errors import AmbiguousTerm, UnknownTerm
from resmatch.vocab.terms import Table, Vocabulary

TABLE: Table = (
    "color",
    (
        ("red", "Red", "Like blood.", ("crimson", "blood-red"), (("flags", ("warm",)),)),
        ("red_dark", "Dark red", "Like wine.", ("wine",), (("parent", "red"),)),
        ("red_wine", "Wine red", "Like old wine.", (), (("parent", "red_dark"), ("codes", ("a", "b")))),
        ("home.blue", "Blue", "Like the sky.", ("sky",), (("hex", "0000ff"),)),
    ),
    (("dark", ("red_dark", "home.blue")),),
)
COLORS = Vocabulary(TABLE)


@pytest.mark.parametrize("typed", ["red", "Red", " RED ", "crimson", "Blood red", "blood_red", "BLOOD-RED"])
def test_an_id_a_label_and_an_alias_find_the_term_in_any_spelling(typed: str) -> None:
    assert COLORS.find(typed) == "red"


@pytest.mark.parametrize("typed", ["home.blue", "home blue", "Home/Blue", "HOME-BLUE"])
def test_an_id_with_a_point_is_found_with_any_mark_between(typed: str) -> None:
    assert COLORS.find(typed) == "home.blue"


def test_an_unknown_word_is_refused_with_what_is_spelt_like_it() -> None:
    with pytest.raises(UnknownTerm) as caught:
        COLORS.find("crimsn")
    assert caught.value.suggestions == ("red",)
    assert caught.value.code == "unknown-color"


def test_a_word_with_two_meanings_is_refused_with_both_in_their_order() -> None:
    with pytest.raises(AmbiguousTerm) as caught:
        COLORS.find("Dark")
    assert caught.value.candidates == ("red_dark", "home.blue")


def test_meanings_tell_all_and_never_raise() -> None:
    assert COLORS.meanings("dark") == ("red_dark", "home.blue")
    assert COLORS.meanings("crimson") == ("red",)
    assert COLORS.meanings("green") == ()


def test_only_ids_are_in_a_vocabulary() -> None:
    assert "red" in COLORS
    assert "crimson" not in COLORS
    assert [term.id for term in COLORS] == list(COLORS.ids)
    assert len(COLORS) == 4


def test_get_and_label_take_ids_only() -> None:
    assert COLORS.get("red").label == COLORS.label("red") == "Red"
    with pytest.raises(KeyError):
        COLORS.get("crimson")


def test_suggestions_name_each_term_once_and_keep_the_limit() -> None:
    assert COLORS.suggest("red dark") == ("red_dark",)
    assert len(COLORS.suggest("wine", limit=1)) == 1


def test_facts_of_a_term_are_read_by_their_shape() -> None:
    wine, blue = COLORS.get("red_wine"), COLORS.get("home.blue")
    assert wine.words("codes") == ("a", "b")
    assert wine.pairs("codes") == {"a": "b"}
    assert blue.text("hex") == "0000ff"
    assert blue.words("hex") == ()
    assert wine.text("codes") == ""


def test_flags_are_asked_of_a_term_and_of_the_list() -> None:
    assert COLORS.get("red").has("warm")
    assert COLORS.flagged("warm") == {"red"}
    assert COLORS.flagged("cold") == frozenset()


def test_under_and_root_follow_parents() -> None:
    assert COLORS.under("red") == ("red", "red_dark", "red_wine")
    assert COLORS.root("red_wine") == "red"
    assert COLORS.root("home.blue") == "home.blue"


def test_the_repr_names_the_list_and_its_size() -> None:
    assert repr(COLORS) == "<Vocabulary color: 4 terms>"


@given(st.text(max_size=40))
def test_any_text_is_found_or_refused_with_our_own_errors(text: str) -> None:
    try:
        found = COLORS.find(text)
    except (UnknownTerm, AmbiguousTerm):
        found = "red"
    assert found in COLORS
