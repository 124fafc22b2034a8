from __future__ import annotations

import numpy as np

from resmatch.matching.columns import CASE_BY_CASE, NO, UNKNOWN, YES
from resmatch.matching.grading import by_tri, first_case, grades_as, only_where
from resmatch.matching.outcome import SOFT, Outcome, variant

ANSWERS = np.array([UNKNOWN, NO, YES, CASE_BY_CASE], dtype=np.int8)


def test_silence_and_case_by_case_are_questions_unless_said_otherwise() -> None:
    assert by_tri(ANSWERS).tolist() == [Outcome.VERIFY, Outcome.CONFLICT, Outcome.MET, Outcome.VERIFY]
    assert by_tri(ANSWERS, yes=Outcome.CONFLICT, no=Outcome.MET, silent=Outcome.NA).tolist() == [
        Outcome.NA,
        Outcome.MET,
        Outcome.CONFLICT,
        Outcome.VERIFY,
    ]


def test_the_first_case_that_holds_decides() -> None:
    grades = first_case((ANSWERS == NO, Outcome.CONFLICT), (ANSWERS < YES, Outcome.ASK), otherwise=Outcome.MET)
    assert grades.tolist() == [Outcome.ASK, Outcome.CONFLICT, Outcome.MET, Outcome.MET]
    assert grades.dtype == np.int8


def test_where_a_question_does_not_arise_it_has_no_answer() -> None:
    assert only_where(ANSWERS == YES, Outcome.VERIFY).tolist() == [0, 0, Outcome.VERIFY, 0]


def test_an_outcome_is_found_under_softness_and_sentence() -> None:
    grades = np.array([variant(Outcome.CONFLICT, 3) | SOFT, Outcome.VERIFY], dtype=np.int8)
    assert grades_as(grades, Outcome.CONFLICT).tolist() == [True, False]
