from __future__ import annotations

from resmatch.matching.checks.lgbtq import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import house, judge, meeting, outcomes

WISH = Client(lgbtq=True)
MUST = Client(lgbtq=True, must={"lgbtq"})


def test_as_a_wish_silence_is_left_to_the_points_and_a_no_warns() -> None:
    silent, refuses = judge(CHECK, WISH, house(), house(lgbtq_affirming="no"))
    assert silent.outcome is Outcome.NA
    assert (refuses.outcome, refuses.soft) == (Outcome.CONFLICT, True)


def test_as_a_must_a_silent_house_is_called_and_a_silent_group_stays() -> None:
    home, group = judge(CHECK, MUST, house(), meeting())
    assert (home.outcome, home.soft) == (Outcome.VERIFY, False)
    assert home.question == "Is this place safe and welcoming for LGBTQ+ people?"
    assert (group.outcome, group.soft) == (Outcome.VERIFY, True)


def test_as_a_must_a_no_sets_aside_everywhere() -> None:
    refuses = house(lgbtq_affirming="no"), meeting(lgbtq_affirming="no")
    assert outcomes(CHECK, MUST, *refuses) == [Outcome.CONFLICT, Outcome.CONFLICT]


def test_a_group_made_for_lgbtq_people_welcomes_them() -> None:
    (answer,) = judge(CHECK, MUST, meeting(support_group={"composition": ["lgbtq"]}))
    assert (answer.outcome, answer.text) == (Outcome.MET, "welcomes LGBTQ+ people")


def test_it_is_used_only_where_the_client_wants_it() -> None:
    assert not CHECK.concerns(Client())
    assert not CHECK.concerns(Client(lgbtq=False))
