"""The few questions to the client whose answers would decide most."""

from __future__ import annotations

import numpy as np

from resmatch.matching.judge import Judgement
from resmatch.matching.outcome import Outcome, hard_outcomes
from resmatch.matching.result import Question

MOST_QUESTIONS = 3


def questions_for(judged: Judgement) -> tuple[Question, ...]:
    """Give at most three questions, the one that decides most listings first.

    A question counts the listings that hang on it and are not set aside for another reason.
    """
    found = [question for place in range(len(judged.checks)) for question in _questions(judged, place)]
    found.sort(key=lambda question: (-question.decides, question.topic, question.text))
    return tuple(found[:MOST_QUESTIONS])


def _questions(judged: Judgement, place: int) -> list[Question]:
    check, grades = judged.checks[place], judged.check_grades[place]
    open_rows = (hard_outcomes(grades) == Outcome.ASK) & (judged.first_conflict < 0)
    texts: dict[str, int] = {}
    for position in np.flatnonzero(open_rows).tolist():
        record = judged.rows.index.records[int(judged.rows.numbers[position])]
        text = check.question(int(grades[position]), check.listed(record))
        texts[text] = texts.get(text, 0) + 1
    return [
        Question(check.topic or check.name, text, decides, len(judged.rows)) for text, decides in texts.items() if text
    ]
