from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file, messages


def test_the_message_names_both_fields() -> None:
    text = file(entry("    minimum_age: 25\n    maximum_age: 18\n"))
    assert messages(text, "E113") == ["maximum_age 18 is below minimum_age 25"]


def test_one_age_alone_or_equal_ages_are_fine() -> None:
    assert codes(file(entry("    minimum_age: 25\n"))) == []
    assert codes(file(entry("    minimum_age: 18\n    maximum_age: 18\n"))) == []


def test_children_and_lengths_of_stay_are_compared_too() -> None:
    house = "    type: recovery_residence\n    housing: {program_min_days: 90, program_max_days: 30}\n"
    assert codes(file(entry(house, kind="housing"))) == ["E113"]
    assert codes(file(entry("    children: {minimum_age: 9, maximum_age: 2}\n"))) == ["E113"]
