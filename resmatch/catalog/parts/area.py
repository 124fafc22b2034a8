"""Where the clients of a listing must live."""

from __future__ import annotations

from typing import Annotated, Any, Self

from pydantic import Field, model_validator

from resmatch.catalog.base import Part, Reads
from resmatch.catalog.choices import AreaType
from resmatch.catalog.refusal import not_text, refuse, shape_of
from resmatch.catalog.scalars import Zip, read_amount
from resmatch.catalog.terms import State
from resmatch.geo import check_polygon
from resmatch.geo.area import RADIUS_MILES_MOST
from resmatch.geo.states import state_code
from resmatch.text import quoted

_FIELD_OF_TYPE = {
    "states": "states",
    "counties": "counties",
    "towns": "towns",
    "postal_codes": "postal_codes",
    "radius": "miles",
    "polygon": "polygon",
}


def read_place_name(value: object) -> str:
    """Read a town or county with its state, ``Worcester, MA``; the state becomes its two letters."""
    if not isinstance(value, str):
        raise not_text(value)
    name, _, words = value.rpartition(",")
    code = state_code(words) if name.strip() else None
    if code is None:
        message = f"{quoted(value)} does not say its state"
        raise refuse("E171", message, hint='write it with two letters, as "Worcester, MA"')
    return f"{name.strip()}, {code}"


def read_miles(value: object) -> float:
    """Read the radius of a service area, above 0 and at most half the way around the earth."""
    miles = read_amount(value)
    if not 0 < miles <= RADIUS_MILES_MOST:
        raise refuse("E171", f"{miles:g} miles is no radius", hint=f"write 1 to {RADIUS_MILES_MOST:g}")
    return miles


def read_polygon(value: object) -> dict[str, Any]:
    """Read a GeoJSON Polygon or MultiPolygon; nothing is repaired."""
    if not isinstance(value, dict):
        raise refuse("E110", f"{shape_of(value)} stands where a GeoJSON polygon belongs")
    problems = check_polygon(value)
    if problems:
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise refuse("E171", f"polygon: {problems[0]}{more}", hint="draw it again, or list towns instead")
    return value


_PLACE_SCHEMA = {"type": "string", "pattern": "^.+, *[A-Za-z. ]+$", "examples": ["Worcester, MA"]}
_POLYGON_SCHEMA = {
    "type": "object",
    "properties": {"type": {"enum": ["Polygon", "MultiPolygon"]}, "coordinates": {"type": "array"}},
    "required": ["type", "coordinates"],
}
PlaceName = Annotated[str, Reads(read_place_name, lambda: _PLACE_SCHEMA)]
Miles = Annotated[float, Reads(read_miles, lambda: {"type": "number", "exclusiveMinimum": 0})]
Polygon = Annotated[dict[str, Any], Reads(read_polygon, lambda: _POLYGON_SCHEMA)]


class ServiceArea(Part):
    """A service area: its type, and the one field that goes with that type."""

    type: AreaType = Field(description="nationwide, states, counties, towns, postal_codes, radius, polygon.")
    states: tuple[State, ...] = Field(default=(), description="Two-letter state codes.")
    counties: tuple[PlaceName, ...] = Field(default=(), description='Counties: "Worcester, MA".')
    towns: tuple[PlaceName, ...] = Field(default=(), description='Towns: "Worcester, MA".')
    postal_codes: tuple[Zip, ...] = Field(default=(), description='ZIP codes, in quotes: "01609".')
    miles: Miles | None = Field(default=None, description="Miles around the point of the listing.")
    polygon: Polygon | None = Field(default=None, description="A GeoJSON Polygon or MultiPolygon.")

    @model_validator(mode="after")
    def _has_what_its_type_needs(self) -> Self:
        needed = _FIELD_OF_TYPE.get(self.type)
        if needed and not getattr(self, needed):
            raise refuse("E171", f"a service area of type {self.type} needs {needed}", field="type")
        for field in _FIELD_OF_TYPE.values():
            if field != needed and getattr(self, field):
                message = f"{field} does not go with a service area of type {self.type}"
                raise refuse("E171", message, hint="a service area has one type", field=field)
        return self
