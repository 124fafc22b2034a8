from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.vignettes.expectations import EXPECTATIONS, count, misses, says
from tests.vignettes.files import Story
from tests.vignettes.shapes import StoryError

TODAY = date(2026, 11, 21)
CLIENT = {"needs": "housing.recovery_residence", "gender": "man", "age": 34, "meds": ["methadone"]}
NEAR = {"id": "a", "kind": "recovery_residence", "serves_gender": "men", "min_days_abstinent": 0, "miles": 1}
HOUSES = (NEAR | {"moud": {"methadone": "yes"}}, NEAR | {"id": "b"}, NEAR | {"id": "c", "serves_gender": "women"})


def missed(**expect: Any) -> list[str]:
    return misses(Story("A01", CLIENT, HOUSES, expect=expect), TODAY)


MET: list[dict[str, Any]] = [
    {"tiers": {"a": "fits", "b": "call_first", "c": "excluded"}},
    {"tiers": {"fits": ["a"], "excluded": "c"}},
    {"first": {"housing.recovery_residence": "a"}},
    {"first": "a"},
    {"before": [["a", "b"], ["b", "c"]]},
    {"before": ["a", "b"]},
    {"call": {"b": "methadone"}},
    {"reasons": {"c": "women"}},
    {"say": "Place a"},
    {"not_say": ["zebra"]},
    {"not_in_results": "z"},
    {"no_alerts": ["988", 911]},
    {"never_ask": ["ssn"]},
    {"order_unchanged_if": "sponsored"},
    {"order_unchanged_if": {"a": {"sponsored": "yes"}}},
    {"order_unchanged_if": {"culturally_specific": "black"}},
    {"order_unchanged_if": {"state": "NH"}},
    {"note": "anything"},
]


@pytest.mark.parametrize("expect", MET, ids=str)
def test_an_expectation_that_holds_is_no_miss(expect: dict[str, Any]) -> None:
    assert missed(**expect) == []


BROKEN: list[tuple[dict[str, Any], str]] = [
    ({"tiers": {"a": "excluded"}}, "a is fits, not excluded"),
    ({"tiers": {"z": "fits"}}, "z is not listed, not fits"),
    ({"first": {"housing.recovery_residence": "b"}}, "first for housing.recovery_residence is a, not b"),
    ({"before": [["b", "a"]]}, "b does not stand before a"),
    ({"call": {"a": ["zebra"]}}, "the call to a does not ask about zebra"),
    ({"reasons": {"c": ["zebra"]}}, "why c does not say 'zebra'"),
    ({"say": ["zebra"]}, "'zebra' is not said"),
    ({"not_say": ["Place a"]}, "'Place a' is said"),
    ({"not_say_in_call_script": ["bed"]}, "'bed' is in a call script"),
    ({"not_say_on_handout": ["Place a"]}, "'Place a' is on the handout"),
    ({"not_in_results": ["a"]}, "a is listed"),
    ({"alerts": ["988"]}, "alert 988 is not shown"),
    ({"ask": ["zebra"]}, "zebra is not asked"),
    ({"also_needs": ["housing.permanent"]}, "housing.permanent is not suggested"),
    ({"order_unchanged_if": {"a": {"moud": "no"}}}, "the order moves when a says {'moud': 'no'}"),
]


@pytest.mark.parametrize(("expect", "miss"), BROKEN, ids=lambda value: str(value)[:40])
def test_an_expectation_that_does_not_hold_is_named(expect: dict[str, Any], miss: str) -> None:
    assert missed(**expect) == [miss]


def test_every_expectation_has_a_case_here_or_among_the_stories() -> None:
    tried = {name for expect in [*MET, *(expect for expect, _ in BROKEN)] for name in expect}
    assert set(EXPECTATIONS) - tried == {"first_screen_only"}


def test_alerts_are_wanted_in_their_order() -> None:
    story = Story("A01", {"needs": ["crisis.suicide"], "substances": "opioids"}, expect={"alerts": ["naloxone", "988"]})
    (miss,) = misses(story, TODAY)
    assert miss.endswith("do not hold ['naloxone', '988'] in this order")


def test_an_overdose_stands_alone_on_the_first_screen() -> None:
    overdose = Story("A01", {"needs": ["crisis.overdose"]}, HOUSES, expect={"first_screen_only": ["911", "naloxone"]})
    assert misses(overdose, TODAY) == []
    assert "the first screen holds more than the alerts" in missed(first_screen_only=True)


def test_a_word_that_is_not_known_is_an_error() -> None:
    for expect in ({"mood": "x"}, {"tiers": {"a": "perfect"}}, {"first": {"castle": "a"}}):
        with pytest.raises(StoryError):
            missed(**expect)


def test_words_are_found_at_the_start_of_a_word_only() -> None:
    assert says("pregnancy comes first", "pregnan")
    assert not says("the end", "he ")
    assert says("he said", "he ")


def test_every_single_expectation_counts() -> None:
    assert count({"tiers": {"a": "fits", "b": "fits"}, "first": "a", "say": ["x"], "note": "y"}) == 4
