from __future__ import annotations

import pytest

from resmatch.lexicon.lines import prepare
from resmatch.lexicon.lookups import Phrases, Singles
from resmatch.lexicon.people import age_of, child_age_of, children_of
from resmatch.lexicon.plain import Plain, plain_of
from resmatch.lexicon.rows import Rows
from resmatch.lexicon.words import split_words


def plain(text: str) -> Plain:
    return plain_of(prepare(split_words(text), Singles(Rows("")), Phrases(Rows(""))))


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("34yo woman", 34),
        ("I'm 52", 52),
        ("age 19, in college", 19),
        ("client is a 17 y/o", 17),
        ("62 year old man", 62),
    ],
)
def test_an_age_is_read(text: str, age: int) -> None:
    read = age_of(plain(text))
    assert read is not None
    assert read[0] == age


@pytest.mark.parametrize("text", ["I'm 30 days sober", "my 3 year old", "12 step meeting", "two years clean"])
def test_other_numbers_are_no_age(text: str) -> None:
    assert age_of(plain(text)) is None


@pytest.mark.parametrize(
    ("text", "children"),
    [
        ("takes her 3 year old", ({"age": 3},)),
        ("with my 6 month old", ({"age": 0},)),
        ("my daughter is 7 and comes too", ({"age": 7, "sex": "girl"},)),
        ("have my two kids", ({}, {})),
        ("bring my son", ({"sex": "boy"},)),
        ("no kids", ()),
    ],
)
def test_children_are_read(text: str, children: tuple[dict[str, object], ...]) -> None:
    read = children_of(plain(text))
    assert read is not None
    assert read[0] == children


@pytest.mark.parametrize("text", ["DCF took my kids", "need a job", "my son is using heroin"])
def test_children_who_do_not_come_along_are_not_read(text: str) -> None:
    assert children_of(plain(text)) is None


def test_the_age_of_the_child_a_parent_asks_about() -> None:
    read = child_age_of(plain("my 15 year old is vaping"))
    assert read is not None
    assert read[0] == 15


@pytest.mark.parametrize(
    "text",
    [
        "her toddler's tantrums",
        "kids outgrew their shoes",
        "a safe house for her and the baby, he beats her",
        "quién me cuida los niños",
        "guardería para mi bebé",
        "ayuda con el cuido de mi nena",
        "my little girl and me",
    ],
)
def test_children_are_read_from_what_they_need(text: str) -> None:
    read = children_of(plain(text))
    assert read is not None
    assert len(read[0]) == 1


@pytest.mark.parametrize("text", ["my baby daddy", "her baby shower", "kid friendly", "he is a kid at heart"])
def test_words_with_a_child_in_them_are_no_child(text: str) -> None:
    assert children_of(plain(text)) is None


@pytest.mark.parametrize("text", ["tengo 20 semanas de embarazo", "tengo 12 años sobrio"])
def test_spanish_numbers_of_something_else_are_no_age(text: str) -> None:
    assert age_of(plain(text)) is None
