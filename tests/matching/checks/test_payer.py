from __future__ import annotations

from resmatch.matching.checks.payer import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import Entry, entry, house, judge, outcomes

ON_MEDICARE = Client(insurance=["medicare"])


def clinic(**facts: object) -> Entry:
    return entry("treatment", "outpatient", **facts)


def test_treatment_that_refuses_the_only_payer_is_a_closed_door() -> None:
    (answer,) = judge(CHECK, ON_MEDICARE, clinic(payers={"medicare": "no"}))
    assert answer.outcome is Outcome.CONFLICT
    assert answer.text == "does not take Medicare"


def test_a_list_without_the_payer_is_a_question_that_does_not_tell_the_payer_alone() -> None:
    (answer,) = judge(CHECK, ON_MEDICARE, clinic(payers={"medicaid": "yes"}))
    assert answer.outcome is Outcome.VERIFY
    assert "Medicaid, Medicare, private" in answer.question


def test_one_of_several_payers_is_enough() -> None:
    both = Client(insurance=["medicare", "medicaid"])
    assert outcomes(CHECK, both, clinic(payers={"medicare": "no", "medicaid": "yes"})) == [Outcome.MET]


def test_free_and_sliding_scale_fit_everyone() -> None:
    listings = [clinic(cost="free"), clinic(cost="sliding"), clinic(payers={"medicare": "no", "sliding_scale": "yes"})]
    assert outcomes(CHECK, ON_MEDICARE, *listings) == [Outcome.MET] * 3


def test_the_sentence_says_what_is_taken() -> None:
    taken, free, silent_free = judge(
        CHECK, ON_MEDICARE, clinic(payers={"medicare": "yes"}), clinic(cost="free"), clinic(payers={"free": "yes"})
    )
    assert taken.text == "payment works: Medicare"
    assert free.text == "payment works: Free"
    assert silent_free.text == "payment works: Free"


def test_people_without_insurance_are_people() -> None:
    (answer,) = judge(CHECK, Client(insurance=["none"]), clinic(payers={"none": "no"}))
    assert answer.text == "does not take people without insurance"


def test_who_can_pay_something_and_what_is_no_treatment_are_not_judged() -> None:
    refuses = {"medicare": "no"}
    assert outcomes(CHECK, Client(insurance=["medicare", "sliding_scale"]), clinic(payers=refuses)) == [Outcome.NA]
    assert outcomes(CHECK, Client(insurance=["medicare"], can_self_pay=True), clinic(payers=refuses)) == [Outcome.NA]
    assert outcomes(CHECK, ON_MEDICARE, house(payers=refuses)) == [Outcome.NA]


def test_as_a_must_it_counts_everywhere() -> None:
    must = Client(insurance=["medicare"], must={"insurance"})
    assert outcomes(CHECK, must, house(payers={"medicare": "no"})) == [Outcome.CONFLICT]
