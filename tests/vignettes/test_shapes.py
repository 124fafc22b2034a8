from __future__ import annotations

import pytest

from resmatch.vocab import NEEDS
from tests.vignettes.shapes import StoryError, answer, answers, flag, known, listed, named, number, split, whole


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("yes", "yes"),
        ("Yes", "yes"),
        (True, "yes"),
        ("no", "no"),
        (False, "no"),
        ("case_by_case", "case_by_case"),
        ("case by case", "case_by_case"),
        ("conditional", "case_by_case"),
        ("unknown", "unknown"),
        (None, "unknown"),
    ],
)
def test_an_answer_is_read_as_a_word_or_as_true(written: object, read: str) -> None:
    assert answer(written) == read


def test_a_word_that_is_no_answer_is_refused() -> None:
    with pytest.raises(StoryError, match="'perhaps'"):
        answer("perhaps")


def test_a_fact_of_a_client_may_be_unknown() -> None:
    assert [flag("yes"), flag(False), flag("declined")] == [True, False, None]


def test_one_word_a_list_and_a_map_of_answers_are_the_same_list() -> None:
    assert listed("proof") == listed(["proof"]) == listed({"proof": True, "assessment": "no"}) == ["proof"]
    assert listed(None) == []


def test_commas_split_words_but_only_where_asked() -> None:
    assert split("women, men") == ["women", "men"]
    assert listed("Mon,Wed 09:00-12:00") == ["Mon,Wed 09:00-12:00"]


def test_a_list_of_words_says_yes_to_each() -> None:
    assert answers(["medicaid", "none"]) == {"medicaid": "yes", "none": "yes"}
    assert answers({"medicaid": True, "medicare": "no"}) == {"medicaid": "yes", "medicare": "no"}


@pytest.mark.parametrize("written", [22, "22", 22.0, "22 miles", "$22", " 22 "])
def test_a_number_is_read_with_its_unit(written: object) -> None:
    assert number(written) == 22
    assert whole(written) == 22


@pytest.mark.parametrize("written", [True, "many", None, ""])
def test_what_is_no_number_is_refused(written: object) -> None:
    with pytest.raises(StoryError, match="not a number"):
        number(written)


def test_half_a_year_is_no_whole_number() -> None:
    with pytest.raises(StoryError, match="not a whole number"):
        whole(1.5)


def test_a_word_no_table_holds_is_named_in_the_error() -> None:
    with pytest.raises(StoryError, match="does not know the kind 'castle'"):
        known({"house": 1}, "castle", "kind")


def test_a_word_a_vocabulary_does_not_know_has_no_id() -> None:
    assert named(NEEDS, "sober living") == "housing.recovery_residence"
    assert named(NEEDS, "castle") is None
