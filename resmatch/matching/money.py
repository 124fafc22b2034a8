"""What a listing costs: dollars due on the first day, and dollars a week."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from resmatch.matching.columns import Column, Record

WEEKS_PER_MONTH = 52 / 12
DAYS_PER_WEEK = 7
CENTS = 2
"""Digits after the point of a dollar: no price hangs on a hundredth of a cent."""
_WEEKS_IN = {"week": 1.0, "month": WEEKS_PER_MONTH, "day": 1 / DAYS_PER_WEEK}
_PRICE_KEYS = ("cost", "cost_options")
_DUE_FIRST = ("deposit", "intake_fee")


def upfront(record: Record) -> float:
    """Give the dollars due on the first day: what is said, else deposit and fees; NaN where nobody said."""
    said = record.get("cost_upfront")
    if isinstance(said, int | float):
        return float(said)
    due = [_amount(option) for option in _options(record) if option.get("what") in _DUE_FIRST]
    return sum(due) if due else _nothing_or_unknown(record)


def weekly(record: Record) -> float:
    """Give the dollars a week of the cheapest price, rent before other fees; NaN where nobody said."""
    prices = [
        (option.get("what") != "rent", round(_amount(option) / _WEEKS_IN[str(option["per"])], CENTS))
        for option in _options(record)
        if option.get("per") in _WEEKS_IN and option.get("what") not in _DUE_FIRST
    ]
    return min(prices)[1] if prices else _nothing_or_unknown(record)


def dollars(amount: float) -> str:
    """Say an amount of money: "$400", "$46.19"."""
    return f"${amount:,.0f}" if amount == int(amount) else f"${amount:,.2f}"


def _options(record: Record) -> Iterator[Mapping[str, object]]:
    options = record.get("cost_options")
    yield from options if isinstance(options, list | tuple) else ()


def _amount(option: Mapping[str, object]) -> float:
    return float(str(option["amount"]))


def _nothing_or_unknown(record: Record) -> float:
    return 0.0 if record.get("cost") == "free" else np.nan


UPFRONT = Column("dollars due first", ("cost_upfront", *_PRICE_KEYS), "float64", np.nan, upfront)
WEEKLY = Column("dollars a week", _PRICE_KEYS, "float64", np.nan, weekly)
