from __future__ import annotations

from resmatch.matching.checks.enrolled import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import judge, meeting


def outcome(client: Client, **facts: object) -> Outcome:
    return judge(CHECK, client, meeting(**facts))[0].outcome


def test_a_student_of_the_school_is_taken_however_it_is_spelt() -> None:
    assert outcome(Client(enrolled_at="state_u"), requires_enrolled_at="State U") is Outcome.MET


def test_a_student_of_another_school_is_set_aside() -> None:
    assert outcome(Client(enrolled_at="state_u"), requires_enrolled_at="other_u") is Outcome.CONFLICT


def test_a_client_whose_school_is_not_known_is_asked() -> None:
    assert outcome(Client(), requires_enrolled_at="State U") is Outcome.ASK


def test_a_program_for_everyone_raises_no_question() -> None:
    assert outcome(Client()) is Outcome.NA


def test_the_sentence_names_the_school() -> None:
    answer = judge(CHECK, Client(enrolled_at="state_u"), meeting(requires_enrolled_at="Other U"))[0]
    assert "enrolled at Other U" in answer.text
