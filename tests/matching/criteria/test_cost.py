from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.criteria.cost import CRITERION, SLIDING
from resmatch.matching.criterion import FULL, NOT_KNOWN
from tests.matching.build import Entry, house, score


def rent(amount: int, **facts: object) -> Entry:
    return house(cost_options=[{"amount": amount, "per": "week", "what": "rent"}], **facts)


def test_within_the_limit_earns_all_and_above_it_the_share_that_can_be_paid() -> None:
    within, twice, silent, by_income = score(
        CRITERION, Client(max_week=200), rent(200), rent(400), house(), house(cost="sliding")
    )
    assert (within.grade, twice.grade, silent.grade, by_income.grade) == (FULL, 50, NOT_KNOWN, SLIDING)
    assert twice.text == "costs $400 a week (limit: $200 a week)"
    assert silent.text == "does not say what it costs"
    assert by_income.text == "price by income"


def test_the_tighter_of_two_limits_counts() -> None:
    client = Client(max_week=200, max_upfront=100)
    (found,) = score(CRITERION, client, rent(200, cost_upfront=400))
    assert found.grade == 25
    assert found.text == "costs $400 at the start and $200 a week (limit: $100 at the start and $200 a week)"


def test_a_limit_of_nothing_leaves_nothing_for_what_costs_money() -> None:
    free, costs = score(CRITERION, Client(max_upfront=0), house(cost="free"), house(cost_upfront=100))
    assert (free.grade, costs.grade) == (FULL, 0)


def test_one_known_price_counts_when_the_other_is_silent() -> None:
    (found,) = score(CRITERION, Client(max_week=200, max_upfront=100), rent(400))
    assert found.grade == 50


def test_it_counts_only_where_there_is_a_limit() -> None:
    assert not CRITERION.concerns(Client())
