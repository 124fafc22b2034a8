"""Time zones by name, checked against the list before anything is opened."""

from __future__ import annotations

from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from resmatch.errors import BadTime
from resmatch.text import closest, quoted

# Listing all zones reads the whole time zone folder (90 ms), so the zones of US listings are known by heart.
# The words are for people: "7 pm Eastern time".
_US_ZONES = {
    "America/New_York": "Eastern time",
    "America/Detroit": "Eastern time",
    "America/Indiana/Indianapolis": "Eastern time",
    "America/Kentucky/Louisville": "Eastern time",
    "America/Chicago": "Central time",
    "America/Denver": "Mountain time",
    "America/Boise": "Mountain time",
    "America/Phoenix": "Arizona time",
    "America/Los_Angeles": "Pacific time",
    "America/Anchorage": "Alaska time",
    "Pacific/Honolulu": "Hawaii time",
    "America/Puerto_Rico": "Atlantic time",
    "Pacific/Guam": "Guam time",
    "UTC": "UTC",
}
US_ZONES: tuple[str, ...] = tuple(_US_ZONES)
"""The zones that can be known by number: those of US listings, and UTC."""

# EST, MST and HST are zones without summer time: right in winter, an hour off in summer.
_ABBREVIATIONS = {
    **dict.fromkeys(("est", "edt", "et", "eastern", "est5edt"), "America/New_York"),
    **dict.fromkeys(("cst", "cdt", "ct", "central", "cst6cdt"), "America/Chicago"),
    **dict.fromkeys(("mst", "mdt", "mt", "mountain", "mst7mdt"), "America/Denver"),
    **dict.fromkeys(("pst", "pdt", "pt", "pacific", "pst8pdt"), "America/Los_Angeles"),
    **dict.fromkeys(("hst", "hawaii"), "Pacific/Honolulu"),
}


@cache
def _all_zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _unknown_zone(name: object) -> BadTime:
    word = name if isinstance(name, str) else ""
    known = _ABBREVIATIONS.get(word.strip().lower())
    likely = [known] if known else closest(word, _all_zones(), limit=1) if word else []
    hint = f"did you mean {likely[0]}?" if likely else "write a zone name such as America/New_York"
    return BadTime(f"tz {quoted(name)} is not a time zone", hint=hint, field="tz")


def read_zone(name: object) -> str:
    """Return the name of a time zone of the IANA list; raise BadTime, with a suggestion, for any other."""
    if isinstance(name, str):
        if name in _US_ZONES:
            return name
        if name.lower() not in _ABBREVIATIONS and name in _all_zones():
            return name
    raise _unknown_zone(name)


def zone_of(name: str) -> ZoneInfo:
    """Return the time zone of that name; raise BadTime when there is none or this computer has no zones."""
    try:
        return ZoneInfo(read_zone(name))
    except ZoneInfoNotFoundError:
        hint = "install the package tzdata"
        raise BadTime(f"this computer has no data for the time zone {quoted(name)}", hint=hint, field="tz") from None


def zone_words(name: str) -> str:
    """Return a time zone as people say it: ``Eastern time``, ``Sydney time``."""
    return _US_ZONES.get(name) or f"{name.rpartition('/')[2].replace('_', ' ')} time"
