from __future__ import annotations

import pytest

from resmatch.lexicon import read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("sober house near Worcester", "Worcester"),
        ("sober house near worcester", "worcester"),
        ("meeting in New Bedford tonight", "New Bedford"),
        ("food pantry 02121", "02121"),
        ("shelter around Lynn, MA", "Lynn, MA"),
    ],
)
def test_the_words_of_a_place_are_read_as_typed(text: str, place: str) -> None:
    assert read(text).values["near"] == place


@pytest.mark.parametrize("text", ["meeting near me", "I'm in IOP", "in recovery", "in English", "getting out in May"])
def test_other_words_are_no_place(text: str) -> None:
    assert "near" not in read(text).values


def test_a_state_is_read() -> None:
    assert read("detox in Nashua, NH").values["state"] == "NH"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("moving to Reno", "NV"),
        ("clean and sober house in Spokane", "WA"),
        ("OVR in Pittsburgh", "PA"),
        ("CA birth certificate", "CA"),
        ("sober house, Roanoke, VA", "VA"),
    ],
)
def test_a_large_city_or_a_paper_tells_the_state(text: str, state: str) -> None:
    assert read(text).values["state"] == state


@pytest.mark.parametrize("text", ["my son Austin", "Springfield shelter", "need help OR I lose it", "the Boston VA"])
def test_a_name_that_may_mean_something_else_is_no_state(text: str) -> None:
    assert read(text).values.get("state") in (None, "MA")
    assert read(text).values.get("state") != "VA"
