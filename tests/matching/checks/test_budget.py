from __future__ import annotations

from resmatch.matching.checks.budget import CHECKS
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, house, judge, outcomes

UPFRONT, WEEK = CHECKS
NO_MONEY = Client(max_upfront=0)
TWO_HUNDRED_A_WEEK = Client(max_week=200)


def test_a_price_over_the_limit_asks_for_a_scholarship() -> None:
    (answer,) = judge(UPFRONT, NO_MONEY, house(cost_upfront=400))
    assert answer.outcome is Outcome.VERIFY
    assert answer.text == "costs $400 at the start, more than $0"
    assert answer.question == "Is there a scholarship or other help to pay?"


def test_without_help_to_pay_it_is_a_closed_door() -> None:
    (answer,) = judge(UPFRONT, NO_MONEY, house(cost_upfront=400, scholarship="no"))
    assert answer.outcome is Outcome.CONFLICT
    assert answer.text == "costs $400 at the start, more than $0, and offers no help to pay"


def test_help_to_pay_makes_it_fit() -> None:
    for aid in ("scholarship", "payment_plan"):
        (answer,) = judge(UPFRONT, NO_MONEY, house(cost_upfront=400, **{aid: "yes"}))
        assert answer.outcome is Outcome.MET
        assert answer.text == "costs $400 at the start, more than $0, and offers help to pay"


def test_help_that_is_given_case_by_case_is_asked_for() -> None:
    perhaps = [house(cost_upfront=400, scholarship="no", payment_plan="case_by_case")]
    by_income = [house(cost_upfront=400, scholarship="no", cost="sliding")]
    assert outcomes(UPFRONT, NO_MONEY, *perhaps, *by_income) == [Outcome.VERIFY] * 2


def test_deposit_and_fee_are_due_together() -> None:
    priced = house(
        cost_options=[{"amount": 150, "what": "deposit"}, {"amount": 50, "per": "once", "what": "intake_fee"}]
    )
    assert outcomes(UPFRONT, Client(max_upfront=200), priced) == [Outcome.MET]
    assert outcomes(UPFRONT, Client(max_upfront=199), priced) == [Outcome.VERIFY]


def test_a_house_that_names_no_price_is_asked_and_stays() -> None:
    (answer,) = judge(UPFRONT, NO_MONEY, house())
    assert (answer.outcome, answer.soft) == (Outcome.VERIFY, True)
    assert answer.text == "does not say what it costs at the start"
    assert answer.question == "What does it cost at the start? Is there a scholarship or other help to pay?"


def test_elsewhere_silence_on_price_means_nothing() -> None:
    assert outcomes(UPFRONT, NO_MONEY, entry("service", "food")) == [Outcome.NA]


def test_a_month_of_rent_is_compared_by_the_week() -> None:
    monthly = house(cost_options=[{"amount": 850, "per": "month", "what": "rent"}])
    dear = house(cost_options=[{"amount": 1040, "per": "month", "what": "rent"}], scholarship="no")
    within, over = judge(WEEK, TWO_HUNDRED_A_WEEK, monthly, dear)
    assert within.outcome is Outcome.MET
    assert over.text == "costs $240 a week, more than $200, and offers no help to pay"


def test_paying_in_parts_does_not_lower_a_rent() -> None:
    rent = house(cost_options=[{"amount": 250, "per": "week", "what": "rent"}], payment_plan="yes")
    assert outcomes(WEEK, TWO_HUNDRED_A_WEEK, rent) == [Outcome.VERIFY]


def test_without_a_limit_nothing_is_judged() -> None:
    assert not UPFRONT.concerns(TWO_HUNDRED_A_WEEK)
    assert not WEEK.concerns(NO_MONEY)
