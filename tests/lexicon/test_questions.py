from __future__ import annotations

import pytest

from resmatch.lexicon import read


@pytest.mark.parametrize(
    ("text", "candidate"),
    [
        ("need a bed tonight", "treatment.detox"),
        ("rehab", "treatment.outpatient"),
        ("halfway", "housing.transitional"),
        ("NA", "not_applicable"),
        ("vivitrol", "med.aud"),
    ],
)
def test_a_word_with_two_meanings_is_asked(text: str, candidate: str) -> None:
    assert any(candidate in question.candidates for question in read(text).questions)


def test_a_conditional_alert_asks_for_its_condition() -> None:
    assert [question.about for question in read("relapsed last night").questions] == ["opioids"]


def test_a_clear_text_asks_nothing() -> None:
    assert read("need a dentist near Lynn").questions == ()
