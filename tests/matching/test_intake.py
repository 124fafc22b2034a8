from __future__ import annotations

from resmatch.lexicon import read
from resmatch.matching.client import Client
from resmatch.matching.intake import client_from


def test_needs_and_facts_of_a_text_become_a_client() -> None:
    client = client_from(read("i take methadone and need a sober house"))
    assert "housing.recovery_residence" in client.needs
    assert "methadone" in client.takes


def test_what_was_given_wins_over_what_was_read() -> None:
    client = client_from(read("i take methadone and need a sober house"), Client(takes=["buprenorphine"]))
    assert client.takes == ("buprenorphine",)


def test_needs_that_were_read_beside_given_ones_are_suggestions() -> None:
    client = client_from(read("i need a sober house and a job"), Client(needs=["housing"]))
    assert client.needs == ("housing.recovery_residence",)
    assert "employment.job_search" in client.also_needs
    assert "housing.recovery_residence" not in client.also_needs


def test_alerts_that_were_read_are_kept_beside_those_given() -> None:
    client = client_from(read("i want to kill myself"), Client(needs=["housing"], said_alerts=["dv"]))
    assert {"dv", "988"} <= set(client.said_alerts)


def test_an_answer_to_one_question_is_not_filled_up_from_words() -> None:
    client = client_from(read("no 12 step please, smart worked"), Client(pathways=["buddhist"]))
    assert client.never == ()
    assert client.pathways == ("buddhist",)


def test_the_text_itself_is_not_kept() -> None:
    client = client_from(read("canaryword i need a sober house"))
    assert "canaryword" not in repr(client)
    assert not [name for name in client.given() if "canaryword" in str(getattr(client, name))]


def test_a_meeting_tonight_is_more_than_a_wish_unless_another_time_was_given() -> None:
    reading = read("NA meeting tonight")
    assert client_from(reading).must == {"when"}
    assert client_from(reading, Client(when="tue evening")).must == frozenset()
