from __future__ import annotations

from resmatch.matching.checks.meeting_format import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import judge, meeting

ONLINE = Client(format=["video"])


def test_another_way_is_a_warning_and_silence_a_question() -> None:
    asked, other, silent = judge(
        CHECK, ONLINE, meeting(modality=["video", "in_person"]), meeting(modality=["in_person"]), meeting()
    )
    assert [answer.outcome for answer in (asked, other, silent)] == [Outcome.MET, Outcome.CONFLICT, Outcome.VERIFY]
    assert all(answer.soft for answer in (asked, other, silent))
    assert asked.text == "help is given in person or by video"
    assert other.text == "help is given in person, not by video"
    assert silent.question == "Do people meet in person, by phone or by video?"


def test_as_a_must_it_is_a_closed_door() -> None:
    (answer,) = judge(CHECK, Client(format=["video"], must={"format"}), meeting(modality=["in_person"]))
    assert (answer.outcome, answer.soft) == (Outcome.CONFLICT, False)


def test_without_a_wish_nothing_is_asked() -> None:
    assert not CHECK.concerns(Client())
