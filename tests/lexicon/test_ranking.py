from __future__ import annotations

import pytest

from resmatch.lexicon import read


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("bank texts a code and my prepaid minutes are gone", "basics.phone_internet"),
        ("got the keys but not even a chair to sit on", "housing.furniture"),
        ("only flip-flops and it's snowing", "basics.clothing"),
    ],
)
def test_what_no_pattern_knows_is_read_from_its_words(text: str, first: str) -> None:
    assert read(text).need_ids[0] == first


def test_each_of_several_wishes_is_read() -> None:
    assert set(read("needs a sober house, a dentist and a bus pass").need_ids) == {
        "housing.recovery_residence",
        "health.dental",
        "transport",
    }


def test_a_list_of_many_wishes_is_read_whole() -> None:
    found = read("needs a sober house, a dentist, a bus pass, food, and a lawyer near Worcester, MA").need_ids
    assert set(found) == {"housing.recovery_residence", "health.dental", "transport", "basics.food", "legal.civil"}


def test_a_sentence_that_asks_for_nothing_is_background() -> None:
    assert read("34 years old. On Medicaid. On methadone. Needs a sober house.").need_ids == (
        "housing.recovery_residence",
    )


def test_what_is_told_beside_a_wish_comes_after_it() -> None:
    found = read("He's sleeping in his car. He needs a job.").need_ids
    assert found[0] == "employment.job_search"
    assert "housing.emergency_shelter" in found


def test_words_can_take_back_what_a_pattern_says() -> None:
    assert "basics.phone_internet" not in read("PHP").need_ids
    assert "crisis.suicide" not in read("my band is called Suicide Machine, we play Friday").need_ids


def test_a_reading_that_only_words_give_and_that_is_not_sure_is_asked_about() -> None:
    reading = read("need help with my situation")
    assert [question.about for question in reading.questions] == ["guess"]
    assert reading.questions[0].candidates == reading.need_ids


def test_small_talk_is_nothing_to_read() -> None:
    for text in ("thanks, see you thursday", "good morning!", "ok sounds good"):
        assert read(text).need_ids == ()


def test_what_is_refused_is_not_read_from_its_words_either() -> None:
    assert "treatment.detox" not in read("doesn't want detox, wants a therapist").need_ids


def test_the_words_of_a_need_are_words_of_the_text() -> None:
    text = "collectors keep blowing up my phone"
    hit = read(text).needs[0]
    assert text[hit.span[0] : hit.span[1]] == hit.words


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("51M, no car, wants a sober house on a bus line", "housing.recovery_residence"),
        ("no insurance, needs a detox bed", "treatment.detox"),
        ("no ride to group", "transport"),
        ("lost my MassHealth", "health.insurance"),
    ],
)
def test_a_fact_in_the_words_of_a_need_is_background_where_something_is_asked_for(text: str, first: str) -> None:
    assert read(text).need_ids[0] == first
