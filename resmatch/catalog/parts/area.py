"""Where the clients of a listing must live."""

from __future__ import annotations

from typing import Any, Self

from pydantic import Field, model_validator

from resmatch.catalog.base import Part
from resmatch.catalog.choices import AreaType
from resmatch.catalog.refusal import refuse
from resmatch.catalog.scalars import Amount, ShortText, Zip
from resmatch.catalog.terms import State

_VALUES = {
    "states": "states",
    "counties": "counties",
    "towns": "towns",
    "postal_codes": "postal_codes",
    "radius": "miles",
    "polygon": "polygon",
}


class ServiceArea(Part):
    """A service area: its type, and the one field that goes with that type."""

    type: AreaType = Field(description="nationwide, states, counties, towns, postal_codes, radius or polygon.")
    states: tuple[State, ...] = Field(default=(), description="Two-letter state codes.")
    counties: tuple[ShortText, ...] = Field(default=(), description='Counties: "Worcester, MA".')
    towns: tuple[ShortText, ...] = Field(default=(), description='Towns: "Worcester, MA".')
    postal_codes: tuple[Zip, ...] = Field(default=(), description='ZIP codes, in quotes: "01609".')
    miles: Amount | None = Field(default=None, description="Miles around the point of the listing.")
    polygon: dict[str, Any] | None = Field(default=None, description="A GeoJSON Polygon or MultiPolygon.")

    @model_validator(mode="after")
    def _has_what_its_type_needs(self) -> Self:
        needed = _VALUES.get(self.type)
        if needed and not getattr(self, needed):
            raise refuse("E171", f"a service area of type {self.type} needs {needed}", field="type")
        for field in _VALUES.values():
            if field != needed and getattr(self, field):
                message = f"{field} does not go with a service area of type {self.type}"
                raise refuse("E171", message, hint="a service area has one type", field=field)
        return self
