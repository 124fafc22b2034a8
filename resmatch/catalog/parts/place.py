"""The address of a listing and its point on the map."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, model_validator

from resmatch.catalog.base import JsonSchema, Part, Reads
from resmatch.catalog.refusal import refuse, shape_of
from resmatch.catalog.scalars import ShortText, Zip
from resmatch.catalog.terms import State
from resmatch.text import quoted

LATITUDE_DEGREES = 90
LONGITUDE_DEGREES = 180


class Location(Part):
    """A street address, or the town alone."""

    address_1: ShortText | None = Field(default=None, description="Street and number.")
    address_2: ShortText | None = Field(default=None, description="Floor, suite or building.")
    city: ShortText | None = Field(default=None, description="City or town.")
    state_province: State | None = Field(default=None, description="Two-letter state code.")
    postal_code: Zip | None = Field(default=None, description='ZIP code, in quotes: "01609".')
    county: ShortText | None = Field(default=None, description="County.")


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _typo_hint(value: float, limit: int) -> str:
    """Say which digit to look at when dropping the first one gives a value in range."""
    text = str(abs(value))
    rest = text[1:]
    if rest[:1].isdigit() and 0 < float(rest) <= limit:
        return f"{'-' if value < 0 else ''}{rest} is in range; is the leading {text[0]} a typo?"
    return "use decimal degrees, such as latitude 42.2626 and longitude -71.8023"


def _read_degrees(value: object, name: str, limit: int, code: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        wrong = quoted(value) if isinstance(value, str) else shape_of(value)
        raise refuse("E110", f"{wrong} is not a {name}", hint="write a decimal number, such as 42.2626")
    if not -limit <= value <= limit:
        raise refuse(code, f"{name} {value} is outside -{limit}..{limit}", hint=_typo_hint(value, limit))
    return float(value)


def read_latitude(value: object) -> float:
    """Read degrees north of the equator."""
    return _read_degrees(value, "latitude", LATITUDE_DEGREES, "E141")


def read_longitude(value: object) -> float:
    """Read degrees east of Greenwich; the United States has negative ones."""
    return _read_degrees(value, "longitude", LONGITUDE_DEGREES, "E141")


def _within(limit: int) -> JsonSchema:
    return {"type": "number", "minimum": -limit, "maximum": limit}


Latitude = Annotated[float, Reads(read_latitude, lambda: _within(LATITUDE_DEGREES))]
Longitude = Annotated[float, Reads(read_longitude, lambda: _within(LONGITUDE_DEGREES))]


def _swapped(latitude: float, longitude: float) -> bool:
    """Tell whether the two look exchanged: impossible as written, or a US point in Antarctica."""
    impossible = abs(latitude) > LATITUDE_DEGREES >= abs(longitude)
    return (impossible and latitude < 0 < longitude) or (latitude < -60 and 13 < longitude < 72)


class Coordinates(Part):
    """A point on the map, in decimal degrees (WGS 84)."""

    latitude: Latitude = Field(description="Degrees north, such as 42.2626.")
    longitude: Longitude = Field(description="Degrees east; negative in the United States: -71.8023.")

    @model_validator(mode="before")
    @classmethod
    def _not_swapped_nor_zero(cls, data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        latitude, longitude = _number(data.get("latitude")), _number(data.get("longitude"))
        if latitude is not None and longitude is not None:
            _refuse_mistakes(latitude, longitude)
        return data


def _refuse_mistakes(latitude: float, longitude: float) -> None:
    if latitude == 0 and longitude == 0:
        raise refuse("E143", "the point is 0, 0, in the sea off Africa", hint="leave the point out instead")
    if _swapped(latitude, longitude):
        hint = f"write latitude: {longitude}, longitude: {latitude}"
        raise refuse("E142", "latitude and longitude look swapped", hint=hint, field="latitude")
