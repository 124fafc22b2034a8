"""Children who may come along, and faith."""

from __future__ import annotations

from pydantic import Field

from resmatch.catalog.base import Part
from resmatch.catalog.choices import FaithParticipation
from resmatch.catalog.scalars import Age, Count, ShortText, Tri


class Children(Part):
    """Whether children may come along, and which."""

    accepted: Tri = Field(default=None, description="May children come along?")
    minimum_age: Age | None = Field(default=None, description="Youngest child, in years.")
    maximum_age: Age | None = Field(default=None, description="Oldest child, in years.")
    boys_maximum_age: Age | None = Field(default=None, description="Oldest boy, where that differs.")
    maximum_count: Count | None = Field(default=None, description="Most children of one parent.")


class Faith(Part):
    """Faith content of a program."""

    affiliation: ShortText | None = Field(default=None, description="The faith, such as Christian.")
    participation: FaithParticipation = Field(
        default=None, description="Taking part in worship: required, optional or none."
    )


class MedicationWelcome(Part):
    """What a person who takes medication may do in a meeting."""

    attend: Tri = Field(default=None, description="Attend?")
    share: Tri = Field(default=None, description="Speak?")
    lead: Tri = Field(default=None, description="Lead or hold a service role?")
    count_time: Tri = Field(default=None, description="Count their time in recovery?")
