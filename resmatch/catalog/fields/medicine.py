"""What a listing says about medicines: which may be taken here, which it provides."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from resmatch.catalog.base import Part
from resmatch.catalog.choices import MedicineStorage
from resmatch.catalog.parts.medicine import Moud
from resmatch.catalog.scalars import Flag, Tri
from resmatch.catalog.terms import Medicine, OtherMedicine, Substance
from resmatch.catalog.words import Keyed
from resmatch.vocab import OTHER_MEDICINES


class Medicines(Part):
    """The fields that say which medicines a listing accepts and provides."""

    moud: Moud | None = Field(
        default=None, description="May a person take methadone, buprenorphine or naltrexone here?"
    )
    moud_provided: tuple[Medicine, ...] = Field(
        default=(), description="Medicines for opioid use that it prescribes or hands out."
    )
    moud_provided_complete: Flag = Field(default=None, description="yes: it provides no other medicine.")
    same_day_start: Tri = Field(default=None, description="Can medicine start on the first visit?")
    other_medicines: Annotated[dict[OtherMedicine, Tri], Keyed(OTHER_MEDICINES)] = Field(
        default_factory=dict, description="Other prescribed medicines: yes, no or case_by_case."
    )
    medicine_storage: MedicineStorage = Field(default=None, description="Who keeps residents' medicines.")
    withdrawal_of: tuple[Substance, ...] = Field(default=(), description="Substances whose withdrawal it manages.")
