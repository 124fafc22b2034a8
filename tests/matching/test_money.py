from __future__ import annotations

import math

from resmatch.matching.money import dollars, upfront, weekly
from tests.matching.build import house


def priced(*options: tuple[float, str | None, str | None]) -> dict[str, object]:
    return house(cost_options=[{"amount": amount, "per": per, "what": what} for amount, per, what in options])


def test_what_is_due_first_is_what_is_said_else_deposit_and_fees() -> None:
    assert upfront({**priced((150, None, "deposit")), "cost_upfront": 400}) == 400
    assert upfront(priced((150, None, "deposit"), (50, "once", "intake_fee"), (200, "week", "rent"))) == 200
    assert math.isnan(upfront(priced((200, "week", "rent"))))


def test_a_week_costs_the_cheapest_rent_before_any_fee() -> None:
    assert weekly(priced((200, "week", "rent"), (180, "week", "rent"), (10, "week", "fee"))) == 180
    assert weekly(priced((20, "day", "rent"))) == 140
    assert weekly(priced((650, "month", None))) == 150
    assert math.isnan(weekly(priced((40, "session", "fee"))))


def test_what_is_free_costs_nothing_and_silence_is_not_known() -> None:
    assert upfront(house(cost="free")) == weekly(house(cost="free")) == 0
    assert math.isnan(upfront(house(cost="fixed")))
    assert math.isnan(weekly(house()))


def test_dollars() -> None:
    assert dollars(1400) == "$1,400"
    assert dollars(46.15) == "$46.15"
