from __future__ import annotations

from typing import Any

import pytest

from resmatch.upkeep.coverage.questions import QUESTIONS, Answer, Question
from tests.upkeep.coverage.homes import clinic, hours, house


def question(name: str) -> Question:
    return next(question for question in QUESTIONS if question.name == name)


@pytest.mark.parametrize(
    ("facts", "answer"),
    [
        ({}, Answer.SILENT),
        ({"schedules": hours("09:00", "17:00")}, Answer.NO),
        ({"schedules": hours("12:00", "20:00")}, Answer.YES),
        ({"schedules": [{"kind": "hours", "always": "yes"}]}, Answer.YES),
    ],
)
def test_evening_hours_are_read_from_the_times(facts: dict[str, Any], answer: Answer) -> None:
    assert question("evening").answer(clinic(1, **facts)) is answer


def test_a_free_place_takes_every_payer() -> None:
    assert question("payers.none").answer(clinic(1, cost="free")) is Answer.YES


def test_a_language_that_is_not_spoken_is_a_no_and_an_unnamed_one_is_silence() -> None:
    spanish = question("spanish")
    assert spanish.answer(house(1, languages=["es"])) is Answer.YES
    assert spanish.answer(house(1, languages_not=["es"])) is Answer.NO
    assert spanish.answer(house(1, languages=["en"], interpreter="yes")) is Answer.YES
    assert spanish.answer(house(1, languages=["en"])) is Answer.SILENT


def test_each_question_is_asked_where_it_makes_sense() -> None:
    assert not question("payers.medicaid").applies(house(1))
    assert not question("moud.methadone").applies(clinic(1))
    assert not question("wheelchair").applies(house(1, confidential_location="yes"))


def test_names_are_unique() -> None:
    names = [question.name for question in QUESTIONS]
    assert len(names) == len(set(names))
