"""How the price lies against the most the client can pay."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from resmatch.matching.client import Client
from resmatch.matching.columns import Record, choice
from resmatch.matching.criterion import FULL, NOT_KNOWN, Criterion
from resmatch.matching.index import Rows
from resmatch.matching.money import UPFRONT, WEEKLY, dollars, upfront, weekly
from resmatch.matching.outcome import Grades
from resmatch.matching.payers import COSTS
from resmatch.text import join_words

SLIDING = 80
"""Grade of a price that bends to income but is not named."""


class Cost(Criterion):
    """Full points where the price is within the limit, then the share of it that the client can pay."""

    name = "cost"
    columns = (UPFRONT, WEEKLY, choice("cost", COSTS))
    field = "cost_options"
    group = "price"

    def concerns(self, client: Client) -> bool:
        """Count only where the client named a limit."""
        return client.max_upfront is not None or client.max_week is not None

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Take the smaller share of the two limits; a price that nobody named is not known."""
        shares = [
            _payable(columns[price.name], limit)
            for price, limit in ((UPFRONT, client.max_upfront), (WEEKLY, client.max_week))
            if limit is not None
        ]
        smallest = np.fmin.reduce(shares)
        percent = np.floor(np.nan_to_num(smallest) * FULL)
        unknown = np.where(columns["cost"] == COSTS.index("sliding"), SLIDING, NOT_KNOWN)
        return np.where(np.isnan(smallest), unknown, percent).astype(np.int8)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say the price beside the limit."""
        if not listed:
            return "price by income" if grade == SLIDING else "does not say what it costs"
        return f"costs {listed} (limit: {asked})"

    def asked(self, client: Client) -> str:
        """Say the limits."""
        return _price_words(client.max_upfront, client.max_week)

    def listed(self, record: Record) -> str:
        """Say the prices."""
        return _price_words(_known(upfront(record)), _known(weekly(record)))


def _payable(price: NDArray[np.float64], limit: float) -> NDArray[np.float64]:
    """Give the share of the price that the limit pays: 1 within it; NaN where the price is not known."""
    share = np.divide(limit, price, out=np.ones_like(price), where=price > limit)
    payable: NDArray[np.float64] = np.where(np.isnan(price), np.nan, share)
    return payable


def _known(price: float) -> float | None:
    return None if np.isnan(price) else price


def _price_words(first: float | None, a_week: float | None) -> str:
    at_start = [] if first is None else [f"{dollars(first)} at the start"]
    return join_words([*at_start, *([] if a_week is None else [f"{dollars(a_week)} a week"])])


CRITERION = Cost()
