from __future__ import annotations

import pytest

from resmatch.lexicon import read


@pytest.mark.parametrize(
    "text",
    [
        "someone offered me free rent if I go to their rehab",
        "a guy will fly me to Florida and pay for everything if I use my Blue Cross",
        "a recruiter promised him cash every week to move into their house",
    ],
)
def test_an_offer_that_sounds_too_good_is_warned_about_and_is_no_danger(text: str) -> None:
    reading = read(text)
    assert [note.id for note in reading.notes] == ["broker_warning"]
    assert reading.alert_ids == ()


def test_honest_help_with_money_is_no_offer_to_warn_about() -> None:
    assert read("the county pays for the bed, can I get a scholarship for the sober house?").notes == ()


def test_commitment_is_information_only() -> None:
    assert [note.id for note in read("section 35").notes] == ["commitment_information"]


def test_most_texts_have_no_note() -> None:
    assert read("need a job").notes == ()
