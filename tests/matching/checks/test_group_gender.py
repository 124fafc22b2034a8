from __future__ import annotations

from resmatch.matching.checks.group_gender import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import judge, meeting

MUST = Client(group_gender="women", must={"group"})


def test_a_group_for_others_is_set_aside_with_both_named() -> None:
    (answer,) = judge(CHECK, MUST, meeting(support_group={"composition": ["lgbtq"]}))
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "a group for LGBTQ+ people, not for women")


def test_a_silent_group_is_called() -> None:
    (answer,) = judge(CHECK, MUST, meeting())
    assert (answer.outcome, answer.question) == (
        Outcome.VERIFY,
        "Who is this group for: women, men, LGBTQ+ people or everyone?",
    )


def test_a_fellowship_for_women_answers_for_its_groups() -> None:
    (answer,) = judge(CHECK, MUST, meeting(support_group={"fellowship": "wfs"}))
    assert answer.outcome is Outcome.MET


def test_a_wish_is_not_judged_here() -> None:
    assert not CHECK.concerns(Client(group_gender="women"))
