"""What a listing is: id, name, kind, operator, the needs it answers."""

from __future__ import annotations

from pydantic import Field

from resmatch.catalog.base import Part
from resmatch.catalog.choices import Status
from resmatch.catalog.scalars import Id, ShortText, Text
from resmatch.catalog.terms import Country, KindName, Need, Tag


class Identity(Part):
    """The fields that say what a listing is."""

    id: Id = Field(description="A short, lasting name for links and commands: harbor-street-house.")
    name: ShortText = Field(description="The name people know the place by.")
    kind: KindName = Field(description="What sort of resource this is; decides which details it may have.")
    type: str | None = Field(default=None, description="The sort within its kind, such as recovery_residence.")
    organization: ShortText | None = Field(default=None, description="Who runs it.")
    description: Text | None = Field(default=None, description="What it offers, in one or two plain sentences.")
    needs: tuple[Need, ...] = Field(
        default=(), description="The needs it answers. Left out, they follow from the kind and type."
    )
    status: Status = Field(default="active", description="Whether it is open for people at all.")
    tags: tuple[Tag, ...] = Field(default=(), description="Free words to search and leave out by.")
    notes: Text | None = Field(default=None, description="Anything a client may read.")
    staff_notes: Text | None = Field(default=None, description="For staff only: never printed for the public.")
    country: Country = Field(default="US", description="Two-letter country code.")
