from __future__ import annotations

from resmatch.matching.checks.transport import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import house, judge, meeting

NO_CAR = Client(car=False)


def test_a_bus_is_a_way_there() -> None:
    (answer,) = judge(CHECK, NO_CAR, house(transit="yes", transit_note="bus 22, 4 minutes"))
    assert answer.text == "bus 22, 4 minutes"


def test_it_never_moves_a_tier() -> None:
    answers = judge(CHECK, NO_CAR, house(), house(transit="no", pickup="no"), meeting(modality=["video"]))
    assert [answer.outcome for answer in answers] == [Outcome.VERIFY, Outcome.CONFLICT, Outcome.MET]
    assert all(answer.soft for answer in answers)


def test_silence_is_a_question_for_the_call() -> None:
    (answer,) = judge(CHECK, NO_CAR, house())
    assert answer.question == "Which bus or train stops near you, and can someone pick people up?"


def test_who_has_a_car_is_not_asked() -> None:
    assert not CHECK.concerns(Client(car=True))
    assert not CHECK.concerns(Client())
