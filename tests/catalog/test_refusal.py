from __future__ import annotations

import pytest

from resmatch.catalog.refusal import did_you_mean, not_text, refuse, shape_of


@pytest.mark.parametrize(
    ("value", "words"),
    [(None, "nothing"), (True, "true or false"), (1, "a number"), (1.5, "a number"), ([], "a list")],
)
def test_shapes_have_plain_names(value: object, words: str) -> None:
    assert shape_of(value) == words


def test_groups_and_texts_have_plain_names() -> None:
    assert shape_of({}) == "a group of fields"
    assert shape_of("x") == "text"


def test_near_misses_are_asked_for() -> None:
    assert did_you_mean([]) == ""
    assert did_you_mean(["a", "b"]) == "did you mean 'a' or 'b'?"


def test_braces_in_a_value_do_no_harm() -> None:
    assert refuse("E110", "'{x}' is wrong").message() == "'{x}' is wrong"
    assert not_text(3).message() == "a number stands where text belongs"
