"""Where a row meets: its address from one text or from several columns, and its point."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from resmatch.catalog.exchange.account import Notes
from resmatch.catalog.exchange.json_rows import Row
from resmatch.catalog.exchange.plain_text import plain_text
from resmatch.catalog.scalars import NAME_CHARACTERS
from resmatch.geo.states import state_code
from resmatch.geo.values import LATITUDE_DEGREES, LONGITUDE_DEGREES
from resmatch.text import fold, quoted

HOME = "US"
_COUNTRIES = {
    **dict.fromkeys(("us", "usa", "united states", "united states of america"), HOME),
    **dict.fromkeys(("canada", "ca", "can"), "CA"),
    **dict.fromkeys(("mexico", "mx", "méxico"), "MX"),
    **dict.fromkeys(("united kingdom", "uk", "gb", "england", "scotland", "wales"), "GB"),
    **dict.fromkeys(("ireland", "ie"), "IE"),
    **dict.fromkeys(("australia", "au"), "AU"),
    **dict.fromkeys(("new zealand", "nz"), "NZ"),
}
_ZIP = re.compile(r"\d{5}(-\d{4})?")
_STATE_ZIP = re.compile(r"(?P<state>.*?)\s*(?P<zip>\d{5}(?:-\d{4})?)?")
_AT_THE_END = re.compile(r"[\s,]+(?:USA|United States(?: of America)?)$", re.IGNORECASE)
_ABROAD = "outside the US there is no field for province and postal code"


@dataclass(frozen=True, slots=True)
class Address:
    """An address as far as a row gives it; empty text where it is silent."""

    street: str = ""
    building: str = ""
    city: str = ""
    state: str = ""
    zip: str = ""
    country: str = HOME

    @property
    def is_known(self) -> bool:
        """Tell whether the row says any of it."""
        return any((self.street, self.city, self.state, self.zip))

    def location(self) -> dict[str, str]:
        """Return the fields of the catalog."""
        fields = {
            "address_1": self.street[:NAME_CHARACTERS],
            "address_2": self.building[:NAME_CHARACTERS],
            "city": self.city,
            "state_province": self.state,
            "postal_code": self.zip,
        }
        return {name: value for name, value in fields.items() if value}


def address_of(row: Row, notes: Notes) -> Address:
    """Return the address of a row: from its columns, or taken apart from ``formatted_address``."""
    text = {name: _text(row, name) for name in ("address", "city", "state", "postal_code", "country", "location")}
    whole = _text(row, "formatted_address") or ("" if text["city"] else text["address"])
    if whole:
        address = _taken_apart(whole, notes)
    else:
        country = _COUNTRIES.get(fold(text["country"]), HOME) if text["country"] else HOME
        address = Address(text["address"], city=text["city"], country=country)
        address = _with_state(address, text["state"], text["postal_code"], notes)
    building = text["location"] if text["location"] not in (address.street, address.city) else ""
    return replace(address, building=building)


def _text(row: Row, name: str) -> str:
    value = row.get(name)
    return plain_text(str(value)) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _taken_apart(whole: str, notes: Notes) -> Address:
    parts = [part.strip() for part in _AT_THE_END.sub(", US", whole).split(",") if part.strip()]
    country = _COUNTRIES.get(fold(parts[-1])) if parts else None
    if country:
        parts = parts[:-1]
    if country in (None, HOME):
        return _in_the_us(parts, notes)
    return _abroad(parts, country or HOME, notes)


def _in_the_us(parts: Sequence[str], notes: Notes) -> Address:
    """Read ``street, city, ST 19094`` or ``street, city, ST, 19094`` from its end."""
    rest = list(parts)
    postal = rest.pop() if rest and _ZIP.fullmatch(rest[-1]) else ""
    found = _STATE_ZIP.fullmatch(rest[-1]) if rest else None
    state = state_code(found["state"]) if found else None
    if found is None or state is None:
        notes.leave_out("address", "it does not end in a state and a country that are known")
        return Address(", ".join(parts))
    *street, city = rest[:-1] or [""]
    if city[:1].isdigit() and not street:
        street, city = [city], ""
    return Address(", ".join(street), city=city, state=state, zip=found["zip"] or postal)


def _abroad(parts: Sequence[str], country: str, notes: Notes) -> Address:
    """Read ``street, city, province, postal code``: the first is the street where there are three or more."""
    if len(parts) > 2:
        notes.leave_out("address", _ABROAD)
        return Address(parts[0], city=parts[1], country=country)
    return Address(city=parts[0] if parts else "", country=country)


def _with_state(address: Address, state: str, postal: str, notes: Notes) -> Address:
    if address.country != HOME:
        if state or postal:
            notes.leave_out("state and postal_code", _ABROAD)
        return address
    code = state_code(state) if state else ""
    if code is None:
        notes.leave_out("state", f"{quoted(state)} is not a state of the US")
    if postal and not _ZIP.fullmatch(postal):
        notes.leave_out("postal_code", f"{quoted(postal)} is not a ZIP code")
        postal = ""
    return replace(address, state=code or "", zip=postal)


def point_of(row: Row, notes: Notes) -> dict[str, float] | None:
    """Return the point of a row; 0, 0 and what is not on the globe are left out, with the reason."""
    given = [row.get("latitude"), row.get("longitude")]
    if all(value is None or value == "" for value in given):
        return None
    latitude, longitude = map(_degrees, given)
    if latitude is None or longitude is None:
        notes.leave_out("point", "latitude and longitude are not two numbers")
    elif latitude == 0 and longitude == 0:
        notes.leave_out("point", "the point is 0, 0")
    elif abs(latitude) > LATITUDE_DEGREES or abs(longitude) > LONGITUDE_DEGREES:
        notes.leave_out("point", f"{latitude}, {longitude} is not on the globe")
    else:
        return {"latitude": latitude, "longitude": longitude}
    return None


def _degrees(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def is_approximate(row: Row, address: Address, notes: Notes) -> bool:
    """Tell whether only the town is known: the row says so, or its address has no street."""
    said = str(row.get("approximate", "")).strip().lower()
    if said in ("yes", "true", "1", "no", "false", "0"):
        return said in ("yes", "true", "1")
    if address.is_known and not address.street:
        notes.guess("approximate", "no street in the address: the place is taken as about right only")
        return True
    return False
