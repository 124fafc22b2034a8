from __future__ import annotations

from resmatch.matching.checks.licensed_states import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import Entry, entry, judge, meeting, outcomes

IN_MA = Client(state="MA")


def telehealth(**facts: object) -> Entry:
    return entry("medication", "telehealth", modality=["video"], **facts)


def test_a_complete_list_without_the_state_is_a_closed_door() -> None:
    (answer,) = judge(CHECK, IN_MA, telehealth(licensed_states=["NY", "NJ"], licensed_states_complete="yes"))
    assert answer.outcome is Outcome.CONFLICT
    assert answer.text == "licensed in New York and New Jersey, not in Massachusetts"


def test_an_open_list_without_the_state_is_a_question() -> None:
    (answer,) = judge(CHECK, IN_MA, telehealth(licensed_states=["NY"]))
    assert answer.outcome is Outcome.VERIFY
    assert answer.text == "licensed in New York; does not name Massachusetts"
    assert answer.question == "In which states can your staff treat people by video or phone?"


def test_a_listed_state_fits() -> None:
    (answer,) = judge(CHECK, IN_MA, telehealth(licensed_states=["MA"]))
    assert answer.text == "licensed in Massachusetts"


def test_silence_is_asked_about_only_where_help_is_remote() -> None:
    assert outcomes(CHECK, IN_MA, telehealth(), entry("treatment", "outpatient")) == [Outcome.VERIFY, Outcome.NA]


def test_where_people_can_also_come_in_it_is_only_a_warning() -> None:
    both = entry(
        "treatment",
        "outpatient",
        modality=["in_person", "video"],
        licensed_states=["RI"],
        licensed_states_complete="yes",
    )
    (answer,) = judge(CHECK, IN_MA, both)
    assert (answer.outcome, answer.soft) == (Outcome.CONFLICT, True)


def test_peers_need_no_license() -> None:
    assert outcomes(CHECK, IN_MA, meeting(modality=["video"], licensed_states=["NY"])) == [Outcome.NA]


def test_a_client_with_no_state_is_asked_where_there_is_a_list() -> None:
    listed, silent = judge(CHECK, Client(), telehealth(licensed_states=["NY"]), telehealth())
    assert listed.outcome is Outcome.ASK
    assert listed.question == "In which state will the visits be?"
    assert silent.outcome is Outcome.NA
