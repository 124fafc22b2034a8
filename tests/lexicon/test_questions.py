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


def test_what_the_facts_answer_is_not_asked() -> None:
    assert "medicine_for_what" in [question.about for question in read("wants the vivitrol shot").questions]
    assert "medicine_for_what" not in [one.about for one in read("drinks, wants the vivitrol shot").questions]


def test_where_someone_is_hurt_at_home_a_bed_may_be_a_safe_shelter() -> None:
    (question,) = [one for one in read("he hits me, I need a bed tonight").questions if one.about == "bed"]
    assert question.candidates[0] == "housing.dv_shelter"
