from __future__ import annotations

from resmatch.matching.checks.reach import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import judge, meeting, outcomes

NO_INTERNET = Client(internet=False)
DEAF = Client(hearing="deaf")


def test_video_alone_is_closed_to_who_has_no_internet() -> None:
    (answer,) = judge(CHECK, NO_INTERNET, meeting(modality=["video"]))
    assert answer.outcome is Outcome.CONFLICT
    assert answer.text == "help is given only by video, which does not work with no internet"


def test_a_link_alone_is_an_online_meeting() -> None:
    online = meeting(support_group={"online_url": "https://example.org/meet"})
    assert outcomes(CHECK, NO_INTERNET, online) == [Outcome.CONFLICT]


def test_one_way_that_works_is_enough() -> None:
    (answer,) = judge(CHECK, NO_INTERNET, meeting(modality=["video", "phone"]))
    assert answer.outcome is Outcome.MET
    assert answer.text == "help is given by video or by phone"


def test_a_phone_line_is_closed_to_who_cannot_talk_on_the_phone() -> None:
    line = meeting(modality=["phone"])
    assert outcomes(CHECK, Client(phone_voice=False), line) == [Outcome.CONFLICT]
    (answer,) = judge(CHECK, DEAF, line)
    assert answer.text == "help is given only by phone, which does not work with no voice calls"


def test_a_relay_opens_a_phone_line_to_a_deaf_person() -> None:
    relayed = meeting(modality=["phone"], accessibility={"tty_relay": "yes"})
    assert outcomes(CHECK, DEAF, relayed) == [Outcome.MET]
    assert outcomes(CHECK, Client(phone_voice=False), relayed) == [Outcome.CONFLICT]


def test_silence_says_nothing() -> None:
    assert outcomes(CHECK, NO_INTERNET, meeting()) == [Outcome.NA]


def test_who_hears_a_little_can_use_the_phone() -> None:
    assert not CHECK.concerns(Client(hearing="hard_of_hearing"))
