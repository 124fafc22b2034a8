from __future__ import annotations

from resmatch.matching.checks.abstinence import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import house, judge, meeting, outcomes

SAFER_USE = Client(goal="safer_use")


def test_a_place_that_requires_abstinence_is_not_offered_to_who_will_use() -> None:
    (answer,) = judge(CHECK, SAFER_USE, house(abstinence_required="yes"))
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "requires abstinence")


def test_silence_is_called_about_where_people_live_and_nowhere_else() -> None:
    home, group = judge(CHECK, Client(abstinent=False), house(), meeting())
    assert (home.outcome, group.outcome) == (Outcome.VERIFY, Outcome.NA)
    assert home.question == "Is abstinence required here, and what happens if a person uses?"


def test_a_place_that_requires_none_fits() -> None:
    assert outcomes(CHECK, SAFER_USE, house(abstinence_required="no")) == [Outcome.MET]


def test_a_person_whose_goal_is_not_known_is_not_judged() -> None:
    assert not CHECK.concerns(Client(goal="not_sure"))
    assert not CHECK.concerns(Client(abstinent=True))
