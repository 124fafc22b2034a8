"""Whether a price is within the most the client can pay: on the first day, and each week."""

from __future__ import annotations

from abc import abstractmethod

import numpy as np

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import CASE_BY_CASE, NO, YES, Column, Record, choice, tri
from resmatch.matching.grading import Mask, first_case
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag
from resmatch.matching.money import UPFRONT, WEEKLY, dollars
from resmatch.matching.outcome import Grades, Outcome, outcome_of, soften, variant, variant_of
from resmatch.matching.payers import COSTS

PRICE_NOT_KNOWN = variant(Outcome.VERIFY, 1)
HELP_TO_PAY = variant(Outcome.MET, 1)
_SLIDING = COSTS.index("sliding")


class Budget(Check):
    """A price over the limit is a closed door only where help to pay is refused; silence on help is asked.

    A house that names no price gets a question and stays where it is.
    """

    owns = ("C2",)
    group = "price"
    topic = "price"
    price: Column
    aids: tuple[str, ...]
    when: str

    def concerns(self, client: Client) -> bool:
        """Judge only where there is a limit."""
        return self.limit(client) is not None

    @abstractmethod
    def limit(self, client: Client) -> float | None:
        """Give the most dollars the client can pay, or None."""

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Compare the price with the limit, then look for help to pay."""
        limit, price = self.limit(client), columns[self.price.name]
        assert limit is not None, "judged only with a limit"
        unknown_rent = np.isnan(price) & (columns["flag:housing"] == YES)
        grades = first_case(
            (unknown_rent, PRICE_NOT_KNOWN),
            (np.isnan(price), Outcome.NA),
            (price <= limit, Outcome.MET),
            (self._has_aid(columns, YES), HELP_TO_PAY),
            (self._may_have_aid(columns), Outcome.VERIFY),
            (columns["scholarship"] == NO, Outcome.CONFLICT),
            otherwise=Outcome.VERIFY,
        )
        return soften(grades, unknown_rent)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Name the price and the limit."""
        if grade == PRICE_NOT_KNOWN:
            return f"does not say what it costs {self.when}"
        if grade == HELP_TO_PAY:
            return f"costs {listed} {self.when}, more than {asked}, and offers help to pay"
        if outcome_of(grade) is Outcome.MET:
            return f"costs {listed} {self.when}"
        no_help = ", and offers no help to pay" if outcome_of(grade) is Outcome.CONFLICT else ""
        return f"costs {listed} {self.when}, more than {asked}{no_help}"

    def asked(self, client: Client) -> str:
        """Say the limit."""
        limit = self.limit(client)
        return "" if limit is None else dollars(limit)

    def listed(self, record: Record) -> str:
        """Say the price."""
        price = float(str(self.price.read(record)))
        return "" if np.isnan(price) else dollars(price)

    def question(self, grade: int, listed: str) -> str:
        """Ask for the price where it is not known, and for help to pay."""
        ask_price = f"What does it cost {self.when}? " if variant_of(grade) else ""
        return f"{ask_price}Is there a scholarship or other help to pay?"

    def _has_aid(self, columns: Rows, answer: int) -> Mask:
        has_it: Mask = np.zeros(len(columns), dtype=np.bool_)
        for aid in self.aids:
            has_it |= columns[aid] == answer
        return has_it

    def _may_have_aid(self, columns: Rows) -> Mask:
        bends: Mask = columns["cost"] == _SLIDING
        return bends | self._has_aid(columns, CASE_BY_CASE)


class Upfront(Budget):
    """Dollars due on the first day; a scholarship or paying in parts helps."""

    name = "budget_upfront"
    field = "cost_upfront"
    label = "costs too much at the start"
    when = "at the start"
    price = UPFRONT
    aids = ("scholarship", "payment_plan")
    columns = (UPFRONT, choice("cost", COSTS), tri("scholarship"), tri("payment_plan"), flag("housing"))

    def limit(self, client: Client) -> float | None:
        """Give the most dollars the client can pay on the first day."""
        return client.max_upfront


class Weekly(Budget):
    """Dollars a week; only a scholarship helps, for paying in parts does not lower a rent."""

    name = "budget_week"
    field = "cost_options"
    label = "costs too much a week"
    when = "a week"
    price = WEEKLY
    aids = ("scholarship",)
    columns = (WEEKLY, choice("cost", COSTS), tri("scholarship"), flag("housing"))

    def limit(self, client: Client) -> float | None:
        """Give the most dollars the client can pay a week."""
        return client.max_week


CHECKS = (Upfront(), Weekly())
