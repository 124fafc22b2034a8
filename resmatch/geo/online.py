"""Finding a place with an online service: never used unless a person asks for it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Protocol

from resmatch.errors import NetworkNotAllowed, UnknownPlace
from resmatch.geo.degrees import place_of_degrees
from resmatch.geo.reading import PLACE_CHARACTERS
from resmatch.geo.table import table
from resmatch.geo.values import Place
from resmatch.text import printable

SERVICE = "nominatim.openstreetmap.org"
TIMEOUT_SECONDS = 10
_USER_AGENT = "resmatch (offline-first resource matcher)"


class Geocoder(Protocol):
    """The one method of a geopy geocoder that is used."""

    def geocode(self, query: str, **options: Any) -> Any:
        """Return an object with latitude and longitude, or None."""
        ...


def what_would_leave(text: str) -> str:
    """Return the sentence that tells a person what an online search would send, and to whom."""
    return f"'{printable(text[:PLACE_CHARACTERS])}' and the address of this computer would go to {SERVICE}"


def _nominatim() -> Geocoder:
    # Importing geopy loads ssl and http, and may open a socket where requests is installed.
    from geopy.geocoders import Nominatim

    geocoder: Geocoder = Nominatim(user_agent=_USER_AGENT, timeout=TIMEOUT_SECONDS)
    return geocoder


def geocode(text: str, *, geocoder: Geocoder | None = None) -> Place:
    """Return the point an online service finds for ``text`` in the United States; only the text is sent.

    ``geocoder`` is any geopy geocoder; without one it is OpenStreetMap's Nominatim. Raises UnknownPlace when
    nothing is found or the text is empty or too long, and NetworkNotAllowed when the service does not answer.
    """
    query = " ".join(text.split())
    if not query or len(query) > PLACE_CHARACTERS:
        reason = f"a place to look up online has 1 to {PLACE_CHARACTERS} characters"
        raise UnknownPlace(printable(query[:PLACE_CHARACTERS]), reason=reason)
    found = _ask(geocoder or _nominatim(), query)
    if found is None:
        raise UnknownPlace(printable(query), reason=f"{SERVICE} does not know '{printable(query)}'")
    place = place_of_degrees(table(), printable(query), (float(found.latitude), float(found.longitude)))
    return replace(place, label=printable(query))


def _ask(geocoder: Geocoder, query: str) -> Any:
    from geopy.exc import GeopyError

    try:
        return geocoder.geocode(query, exactly_one=True, country_codes="us")
    except (GeopyError, OSError):
        pass
    # Raised out here, because the error of the service holds the address it was asked for.
    raise NetworkNotAllowed(
        f"{SERVICE} did not answer",
        hint="name a ZIP code or a town and its state: those are looked up on this computer",
    )
