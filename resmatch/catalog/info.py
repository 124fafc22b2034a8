"""CatalogInfo: what ``catalog.yaml`` says about a catalog as a whole."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from resmatch.catalog.base import Part
from resmatch.catalog.choices import FACTS, CheckedGroup
from resmatch.catalog.scalars import Count, Flag, ShortText, Text, TimeZone
from resmatch.catalog.terms import KindName
from resmatch.catalog.words import Keyed
from resmatch.vocab import KINDS

DEFAULT_TIME_ZONE = "America/New_York"


class Staleness(Part):
    """Days after which a catalog wants facts checked again; only tighter than the package's own limits."""

    expires: Annotated[dict[CheckedGroup, Count], Keyed(FACTS)] = Field(
        default_factory=dict, description="Group of facts: days after which an old yes must be asked again."
    )
    recheck: Annotated[dict[KindName, Count], Keyed(KINDS)] = Field(
        default_factory=dict, description="Kind of listing: days between two checks."
    )


class CatalogInfo(Part):
    """What a catalog says about itself."""

    name: ShortText = Field(description="Name of the catalog, printed with every answer.")
    region: ShortText | None = Field(default=None, description="The area it covers.")
    maintainer: ShortText | None = Field(default=None, description="Who keeps it up to date.")
    license: ShortText | None = Field(default=None, description="License of the listings, such as CC0-1.0.")
    time_zone: TimeZone = Field(default=DEFAULT_TIME_ZONE, description="Time zone of all times without one.")
    description: Text | None = Field(default=None, description="What is in it.")
    inclusion_policy: Text | None = Field(default=None, description="What is listed, and what is not.")
    staleness: Staleness | None = Field(default=None, description="How soon facts are checked again.")
    demo: Flag = Field(default=None, description="yes: demonstration places that do not exist.")

    def record(self) -> dict[str, Any]:
        """Return the plain form: JSON types only, unknown and default values left out."""
        return self.model_dump(mode="json", exclude_defaults=True, exclude_none=True)
