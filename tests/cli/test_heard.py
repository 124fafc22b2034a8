from __future__ import annotations

from resmatch.cli.heard import facts_said, heard_lines, quoted
from resmatch.lexicon import read
from resmatch.lexicon.reading import FactHit, NeedHit, Question, Reading

SPAN = (0, 1)


def fact(field: str, value: object, words: str) -> dict[str, FactHit]:
    return {field: FactHit(field, value, words, SPAN)}


def test_what_is_sure_and_what_is_not_are_told_apart() -> None:
    reading = Reading(
        needs=(NeedHit("basics.food", SPAN, "food"), NeedHit("housing.emergency_shelter", SPAN, "a bed")),
        questions=(Question("bed", ("housing.emergency_shelter", "treatment.detox"), "A bed?"),),
        unread=("giraffe",),
    )
    assert list(heard_lines(reading)) == [
        "understood as needed: Food ('food')",
        "maybe needed: Shelter tonight ('a bed')",
        "not understood: giraffe",
    ]


def test_an_empty_reading_says_nothing() -> None:
    assert list(heard_lines(Reading())) == []


def test_a_town_and_its_state_are_one_fact() -> None:
    reading = Reading(facts=fact("near", "Gardner", "Gardner") | fact("state", "MA", "MA"))
    assert facts_said(reading) == {"Gardner": "near Gardner, MA"}


def test_what_follows_from_a_medicine_is_not_said_twice() -> None:
    assert list(facts_said(read("on methadone, needs a sober house")).values()) == ["takes methadone"]


def test_facts_of_the_same_words_are_said_together() -> None:
    reading = Reading(facts=fact("trans", True, "trans woman") | fact("lgbtq", True, "trans woman"))
    assert facts_said(reading) == {"trans woman": "transgender, LGBTQ+"}


def test_the_middle_of_a_long_quote_is_left_out() -> None:
    assert quoted("on Suboxone, MassHealth, has a 4 year old, needs a sober house") == (
        "'on Suboxone, … a sober house'"
    )
    assert quoted("sober house") == "'sober house'"


def test_the_words_that_raised_an_alert_are_said() -> None:
    lines = list(heard_lines(read("using oxys every day")))
    assert any(line.startswith("safety note because of: 'using oxys") for line in lines)
