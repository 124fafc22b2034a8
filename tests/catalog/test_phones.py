from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from resmatch.catalog.phones import read_phone, split_extension


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("508-555-0142", "508-555-0142"),
        ("(508) 555-0142", "508-555-0142"),
        ("5085550142", "508-555-0142"),
        ("+1 508 555 0142", "508-555-0142"),
        ("1-508-555-0142", "508-555-0142"),
        ("800-662-HELP", "800-662-4357"),
        ("988", "988"),
        ("911", "911"),
        ("741741", "741741"),
        ("+44 20 7946 0958", "+44 20 7946 0958"),
    ],
)
def test_numbers_are_kept_in_one_form(typed: str, kept: str) -> None:
    assert read_phone(typed) == kept


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("617-555-142", "has 9 digits"),
        ("617-555-01422", "has 11 digits"),
        ("555-0142", "has 7 digits"),
        ("117-555-0142", "starts with 1"),
        ("ask at the desk", "is not a phone number"),
        ("", "is not a phone number"),
    ],
)
def test_what_cannot_be_called_is_refused_with_the_reason(typed: str, words: str) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_phone(typed)
    assert words in refused.value.message()


def test_an_extension_is_taken_off() -> None:
    assert split_extension("508-555-0142 x12") == ("508-555-0142", "12")
    assert split_extension("508-555-0142") == ("508-555-0142", "")


@given(st.text(max_size=80))
def test_reading_twice_changes_nothing_more(typed: str) -> None:
    try:
        once = read_phone(typed)
    except PydanticCustomError:
        return
    assert read_phone(once) == once


def test_two_numbers_in_one_field_are_told_apart() -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_phone("508-555-0101 or 508-555-0102")
    assert refused.value.context is not None
    assert refused.value.context["hint"].startswith("write each number as an item of its own")
