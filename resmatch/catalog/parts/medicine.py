"""Which medicines for opioid use a person may take at a listing."""

from __future__ import annotations

from pydantic import Field

from resmatch.catalog.base import Part
from resmatch.catalog.scalars import Text, Tri


class Moud(Part):
    """May a person take it here? Answer for each medicine on its own; must taper means no."""

    methadone: Tri = Field(default=None, description="May a person take methadone here?")
    buprenorphine: Tri = Field(default=None, description="May a person take buprenorphine here?")
    naltrexone: Tri = Field(default=None, description="May a person take naltrexone here?")
    condition: Text | None = Field(default=None, description='The condition: "must taper within 90 days".')
