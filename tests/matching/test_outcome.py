from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.outcome import (
    AGED,
    TIERS,
    Outcome,
    Tier,
    any_of,
    hard_outcomes,
    is_soft,
    outcome_of,
    soften,
    tiers,
    variant,
    variant_of,
)

outcomes = st.sampled_from(list(Outcome))
variants = st.integers(1, AGED)


def grades(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int8)


@given(outcomes, variants)
def test_a_variant_keeps_its_outcome_and_fits_a_byte(outcome: Outcome, number: int) -> None:
    grade = variant(outcome, number)
    assert outcome_of(grade) is outcome
    assert variant_of(grade) == number
    assert not is_soft(grade)
    assert int(grades(grade)[0]) == grade


@given(outcomes, variants)
def test_softness_changes_neither_outcome_nor_sentence(outcome: Outcome, number: int) -> None:
    (soft,) = soften(grades(variant(outcome, number))).tolist()
    assert is_soft(soft)
    assert outcome_of(soft) is outcome
    assert variant_of(soft) == number


def test_grades_are_softened_only_where_asked() -> None:
    softened = soften(grades(Outcome.MET, Outcome.VERIFY), np.array([False, True]))
    assert [is_soft(int(grade)) for grade in softened] == [False, True]


def test_soft_answers_never_move_a_tier() -> None:
    hard = hard_outcomes(soften(grades(*Outcome)))
    assert hard.tolist() == [Outcome.NA] * len(Outcome)


def test_the_hardest_answer_decides_the_tier() -> None:
    by_outcome = {outcome: TIERS[place] for outcome, place in zip(Outcome, tiers(grades(*Outcome)), strict=True)}
    assert by_outcome == {
        Outcome.NA: Tier.FITS,
        Outcome.MET: Tier.FITS,
        Outcome.ASK: Tier.CALL_FIRST,
        Outcome.VERIFY: Tier.CALL_FIRST,
        Outcome.CONFLICT: Tier.EXCLUDED,
    }


BEST_FIRST = [Outcome.MET, Outcome.ASK, Outcome.VERIFY, Outcome.CONFLICT, Outcome.NA]


@given(st.lists(outcomes, min_size=1, max_size=4))
def test_of_several_alternatives_the_best_counts(answers: list[Outcome]) -> None:
    (combined,) = any_of(*[grades(answer) for answer in answers]).tolist()
    assert Outcome(combined) is min(answers, key=BEST_FIRST.index)


def test_the_words_of_results() -> None:
    assert [outcome.word for outcome in Outcome] == ["na", "met", "ask", "verify", "conflict"]
