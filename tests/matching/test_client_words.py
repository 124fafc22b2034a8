from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest

from resmatch.errors import BadOption, UnknownTerm
from resmatch.matching import client_words as words
from resmatch.matching.client import Client


@pytest.mark.parametrize(
    ("text", "miles"), [("10mi", 10), (" 10 MI", 10), (3, 3), ("16.1km", 10.004), ("0.5 miles", 0.5)]
)
def test_a_distance_is_read_in_miles(text: str | int, miles: float) -> None:
    assert words.read_miles(text) == pytest.approx(miles, abs=0.001)


@pytest.mark.parametrize("text", ["far", "10 min", "-3mi", "", "20000mi", "nan", "1e9"])
def test_what_is_no_distance_is_refused_without_being_repeated(text: str) -> None:
    with pytest.raises(BadOption) as raised:
        words.read_miles(text)
    assert not text or text not in raised.value.message


@pytest.mark.parametrize("age", [0, "34", " 120 "])
def test_an_age_is_a_whole_number_of_years(age: int | str) -> None:
    assert words.read_age(age) == int(age)


@pytest.mark.parametrize("age", [121, "-1", "34.5", "thirty", True, "9" * 5000])
def test_what_is_no_age_is_refused_without_being_repeated(age: Any) -> None:
    with pytest.raises(BadOption) as raised:
        words.read_age(age)
    assert str(age) not in raised.value.message


@pytest.mark.parametrize(
    ("given", "meant"),
    [(True, True), ("yes", True), ("TRUE", True), ("no", False), (False, False), ("false", False), ("unknown", None)],
)
def test_a_yes_or_no_may_be_a_word(given: bool | str, meant: bool | None) -> None:
    assert words.read_flag(given) is meant


def test_what_is_neither_yes_nor_no_is_refused() -> None:
    with pytest.raises(BadOption):
        words.read_flag("maybe")


def test_every_field_that_is_true_or_false_reads_words() -> None:
    flags = [item.name for item in fields(Client) if str(item.type) == "bool | None"]
    assert flags
    assert {name for name in flags if words.NORMALISERS.get(name) is not words.read_flag} == set()


def test_every_normaliser_belongs_to_a_field() -> None:
    assert set(words.NORMALISERS) <= {item.name for item in fields(Client)}


def test_an_area_word_stands_for_all_needs_under_it() -> None:
    needs = words.read_needs("treatment")
    assert "treatment.detox" in needs
    assert all(need.startswith("treatment.") for need in needs)
    assert words.read_needs(["housing", "sober living"]) == ("housing.recovery_residence",)


@pytest.mark.parametrize(
    ("fact", "field", "value"),
    [
        ("woman", "gender", "woman"),
        ("AGE=34", "age", "34"),
        ("sober-days=3", "days_abstinent", "3"),
        ("no car", "car", False),
        ("service-animal", "pet", "service_animal"),
        ("parole", "supervision", "parole"),
        ("justice involved", "record", {"other": True}),
    ],
)
def test_a_short_fact_fills_its_field(fact: str, field: str, value: object) -> None:
    assert words.facts_to_fields([fact]) == {field: value}


def test_several_children_are_kept() -> None:
    found = words.facts_to_fields(["boy=14", "child=6"])
    assert found == {"children": ({"age": 14, "sex": "boy"}, {"age": 6, "sex": None})}


def test_an_unknown_fact_is_told_with_what_is_like_it() -> None:
    with pytest.raises(UnknownTerm) as raised:
        words.facts_to_fields(["womann"])
    assert "woman" in raised.value.suggestions


def test_a_new_value_adds_to_a_list_and_replaces_a_value() -> None:
    assert words.merged((1,), (2,)) == (1, 2)
    assert words.merged({"a": 1}, {"b": 2}) == {"a": 1, "b": 2}
    assert words.merged("before", "new") == "new"
    assert words.merged(None, ()) == ()


def test_a_closed_list_names_what_is_like_the_word() -> None:
    with pytest.raises(UnknownTerm) as raised:
        words.one_of("goal", "abstinence", "reduce")("abstinance")
    assert raised.value.suggestions == ("abstinence",)
