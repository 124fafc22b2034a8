from __future__ import annotations

from resmatch.matching.checks.gender_policy import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, house, judge, meeting, outcomes

TRANS_WOMAN = Client(gender="woman", trans=True)
NONBINARY = Client(gender="nonbinary")


def test_a_silent_womens_house_is_asked_without_outing_anyone() -> None:
    (answer,) = judge(CHECK, TRANS_WOMAN, house(serves_gender=["women"]))
    assert (answer.outcome, answer.soft) == (Outcome.VERIFY, False)
    assert answer.question == "What is your gender policy: who can stay here?"
    assert "trans" not in answer.question + answer.text


def test_rooms_by_gender_at_birth_set_a_house_aside() -> None:
    (answer,) = judge(CHECK, TRANS_WOMAN, house(serves_gender=["women"], gender_policy="assigned_at_birth"))
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "goes by the gender given at birth")


def test_elsewhere_the_same_policy_only_warns() -> None:
    (answer,) = judge(CHECK, TRANS_WOMAN, entry("treatment", "outpatient", gender_policy="assigned_at_birth"))
    assert (answer.outcome, answer.soft) == (Outcome.CONFLICT, True)


def test_for_a_nonbinary_client_the_policy_is_a_question() -> None:
    by_birth = house(serves_gender=["women"], gender_policy="assigned_at_birth")
    assert outcomes(CHECK, NONBINARY, by_birth, house(serves_gender=["all"])) == [Outcome.VERIFY, Outcome.MET]


def test_a_place_for_all_leaves_a_trans_client_nothing_to_ask() -> None:
    assert outcomes(CHECK, TRANS_WOMAN, house(serves_gender=["all"]), meeting()) == [Outcome.NA, Outcome.NA]


def test_nobody_else_is_concerned() -> None:
    assert not CHECK.concerns(Client(gender="woman"))
