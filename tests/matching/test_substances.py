from __future__ import annotations

from resmatch.matching.columns import NO, YES
from resmatch.matching.substances import (
    LIMITED,
    SUBSTANCE_SET,
    behavior_words,
    served_words,
    substance_mask,
    substance_words,
    withdrawing,
)
from tests.matching.build import entry, meeting


def test_a_place_is_limited_only_where_it_names_what_it_is_limited_to() -> None:
    assert LIMITED.read(meeting(substances_only="yes", behaviors=["gambling"])) == YES
    assert LIMITED.read(meeting(substances_only="yes")) == NO
    assert LIMITED.read(meeting(substances=["opioids"])) == NO


def test_what_a_detox_manages_is_what_it_serves() -> None:
    detox = entry("treatment", "detox", withdrawal_of=["alcohol"])
    assert SUBSTANCE_SET.read(detox) == substance_mask(["alcohol"])
    assert served_words(detox) == "alcohol"


def test_a_group_is_about_what_its_fellowship_is_about() -> None:
    assert served_words(meeting(support_group={"fellowship": "aa"})) == "alcohol"
    assert served_words(meeting(support_group={"fellowship": "ga"})) == "gambling"


def test_only_some_withdrawal_needs_care() -> None:
    assert withdrawing(["alcohol", "cannabis", "opioids", "cocaine"]) == ("alcohol", "opioids")


def test_substances_and_behaviors_are_said_in_words() -> None:
    assert substance_words(["opioids", "alcohol"]) == "opioids and alcohol"
    assert behavior_words(["gambling"]) == "gambling"
