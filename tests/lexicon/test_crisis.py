from __future__ import annotations

import pytest

from resmatch.lexicon import read
from resmatch.lexicon.crisis import GROUPS
from resmatch.matching.alerts import ALERT_IDS


@pytest.mark.parametrize(
    ("text", "alert"),
    [
        ("I want to kill myself", "988"),
        ("she'd rather be dead", "988"),
        ("everyone would be better off without me", "988"),
        ("ya no quiero vivir", "988"),
        ("he's blue and not breathing", "911"),
        ("hearing voices telling me to hurt people", "911"),
        ("my kid swallowed bleach", "poison"),
        ("stopped my Ativan on Monday", "withdrawal"),
        ("a fifth of vodka a day", "withdrawal"),
        ("my husband beats me", "dv"),
        ("mi novio me pega", "dv"),
        ("I was raped", "sexual_assault"),
        ("he makes me sell sex to pay him", "trafficking"),
        ("the babysitter hits my son", "child_abuse"),
        ("the aide is stealing from my grandmother", "elder_abuse"),
        ("pregnant and using", "pregnancy_priority"),
        ("smoking fentanyl", "naloxone"),
        ("just got out of detox", "tolerance"),
        ("abscess on my leg", "medical_if_fever"),
    ],
)
def test_a_crisis_raises_its_alert(text: str, alert: str) -> None:
    assert alert in read(text).alert_ids


@pytest.mark.parametrize(
    "text",
    [
        "this commute is killing me",
        "dying for a smoke",
        "my phone died",
        "I'd kill for a job",
        "shoot me an email",
        "hit me up",
        "beat the traffic",
        "OD'd on coffee",
        "tooth is killing me",
        "no thoughts of suicide",
        "not suicidal",
        "denies SI and HI",
        "my brother died by suicide",
        "my partner never hit me",
        "lost my son to an overdose",
        "three years sober, want a meeting",
        "drinking coffee every day",
    ],
)
def test_idioms_denials_and_grief_stay_silent(text: str) -> None:
    assert read(text).alerts == ()


def test_a_denial_ends_where_a_new_clause_begins() -> None:
    assert "988" in read("no plan, but I want to die").alert_ids
    assert "988" in read("if I don't get a bed I'm going to jump").alert_ids


def test_a_crisis_leads_the_needs() -> None:
    assert read("need a job and I want to kill myself").need_ids[0] == "crisis.suicide"


def test_jail_alone_asks_about_opioids_and_with_them_warns() -> None:
    assert read("just got out of jail").alert_ids == ("tolerance_if_opioids",)
    assert "tolerance" in read("just got out of jail, used to do dope").alert_ids


def test_facts_of_two_sentences_raise_an_alert_together() -> None:
    assert "pregnancy_priority" in read("She is pregnant. Uses fentanyl.").alert_ids
    assert "withdrawal" in read("Alcohol is the problem. 2 days sober.").alert_ids


def test_every_alert_is_one_that_can_be_shown() -> None:
    conditional = {"tolerance_if_opioids", "medical_if_fever"}
    assert {alert for group in GROUPS.values() for alert in group.alerts} <= set(ALERT_IDS) | conditional
