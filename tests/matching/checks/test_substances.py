from __future__ import annotations

import pytest

from resmatch.matching.checks.substances import CHECKS
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, judge, meeting, outcomes

SUBSTANCES, WITHDRAWAL = CHECKS
DRINKS = Client(substances=["alcohol"])
FOR_GAMBLING = meeting(behaviors=["gambling"], substances_only="yes")


def test_a_list_is_open_unless_it_says_it_is_a_limit() -> None:
    opioids, only_opioids = meeting(substances=["opioids"]), meeting(substances=["opioids"], substances_only="yes")
    open_list, limit = judge(SUBSTANCES, DRINKS, opioids, only_opioids)
    assert open_list.outcome is Outcome.MET
    assert (limit.outcome, limit.text) == (Outcome.CONFLICT, "only for opioids")


def test_a_group_for_gambling_alone_is_not_for_drinking() -> None:
    (answer,) = judge(SUBSTANCES, DRINKS, FOR_GAMBLING)
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "only for gambling")


def test_who_named_nothing_is_asked_only_by_a_limited_place() -> None:
    limited, silent = judge(SUBSTANCES, Client(), FOR_GAMBLING, meeting())
    assert (limited.outcome, silent.outcome) == (Outcome.ASK, Outcome.NA)
    assert limited.question == "This place is only for gambling. What do you want help with?"


def test_cocaine_is_served_where_stimulants_are() -> None:
    stimulants = meeting(substances=["stimulants"], substances_only="yes")
    assert outcomes(SUBSTANCES, Client(substances=["crack"]), stimulants) == [Outcome.MET]


def test_a_detox_for_another_withdrawal_is_called_or_set_aside() -> None:
    opioids = entry("treatment", "detox", withdrawal_of=["opioids"])
    (maybe,) = judge(WITHDRAWAL, DRINKS, opioids)
    assert (maybe.outcome, maybe.text) == (Outcome.VERIFY, "manages withdrawal from opioids, not all of alcohol")
    assert maybe.question == "Which substances can a person withdraw from here?"
    assert outcomes(WITHDRAWAL, DRINKS, {**opioids, "substances_only": "yes"}) == [Outcome.CONFLICT]


def test_what_is_safe_to_stop_does_not_decide_about_a_detox() -> None:
    drinks_and_smokes = Client(substances=["alcohol", "cannabis"])
    alcohol = entry("treatment", "detox", withdrawal_of=["alcohol", "benzodiazepines"])
    assert outcomes(WITHDRAWAL, drinks_and_smokes, alcohol) == [Outcome.MET]


@pytest.mark.parametrize(
    ("fellowship", "text"), [("na", "a group about drugs, not gambling"), ("aa", "a group about alcohol, not gambling")]
)
def test_a_group_about_substances_is_not_for_who_named_gambling_alone(fellowship: str, text: str) -> None:
    group = meeting(support_group={"fellowship": fellowship})
    (answer,) = judge(SUBSTANCES, Client(behaviors=["gambling"]), group)
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, text)
    assert outcomes(SUBSTANCES, Client(behaviors=["gambling"], substances=["alcohol"]), group) == [Outcome.MET]


def test_a_group_about_gambling_is_not_for_who_named_drinking_alone() -> None:
    gamblers = meeting(support_group={"fellowship": "ga"})
    assert outcomes(SUBSTANCES, DRINKS, gamblers) == [Outcome.CONFLICT]
    assert outcomes(SUBSTANCES, Client(), gamblers) == [Outcome.NA]
    assert outcomes(SUBSTANCES, DRINKS.replace(needs=["behavioral.gambling"]), gamblers) == [Outcome.MET]


def test_a_group_of_every_pathway_is_for_who_named_gambling() -> None:
    smart = meeting(support_group={"fellowship": "smart"})
    assert outcomes(SUBSTANCES, Client(behaviors=["gambling"]), smart, meeting()) == [Outcome.MET, Outcome.MET]
