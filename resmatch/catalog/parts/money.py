"""Prices, and whether there is room."""

from __future__ import annotations

from pydantic import Field

from resmatch.catalog.base import Part
from resmatch.catalog.choices import CostItem, CostPeriod, Room
from resmatch.catalog.scalars import Amount, Count, IsoDate, Text


class CostOption(Part):
    """One price."""

    amount: Amount = Field(description="Dollars.")
    per: CostPeriod = Field(default=None, description="week, month, day, session or once.")
    what: CostItem = Field(default=None, description="rent, deposit, intake_fee or fee.")
    note: Text | None = Field(default=None, description="Who pays this price, or what it includes.")


class Availability(Part):
    """Room or a waiting list, on one day."""

    status: Room = Field(default=None, description="open, waitlist or full.")
    beds: Count | None = Field(default=None, description="Open beds.")
    waitlist_days: Count | None = Field(default=None, description="Days a person waits.")
    as_of: IsoDate | None = Field(default=None, description="The day this was true.")
    again_on: IsoDate | None = Field(default=None, description="When to ask again.")
