"""What a listing costs and who can pay, and whether there is room."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from resmatch.catalog.base import Part
from resmatch.catalog.choices import Cost
from resmatch.catalog.parts.money import Availability, CostOption
from resmatch.catalog.scalars import Amount, Tri
from resmatch.catalog.terms import Payer
from resmatch.catalog.words import Keyed
from resmatch.vocab import PAYERS


class Money(Part):
    """The fields about money and room."""

    payers: Annotated[dict[Payer, Tri], Keyed(PAYERS)] = Field(
        default_factory=dict, description="Insurance or other payer: yes, no or case_by_case."
    )
    cost: Cost = Field(default=None, description="free, sliding or fixed.")
    cost_options: tuple[CostOption, ...] = Field(default=(), description="What it costs, one line per price.")
    cost_upfront: Amount | None = Field(default=None, description="Dollars due on the first day.")
    scholarship: Tri = Field(default=None, description="Are there scholarships or grants?")
    payment_plan: Tri = Field(default=None, description="Can a person pay in parts?")
    availability: Availability | None = Field(default=None, description="Room or waiting list, with its date.")
