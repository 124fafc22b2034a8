"""The ages a listing takes, and who counts as a minor."""

from __future__ import annotations

from resmatch.matching.columns import UNKNOWN, Column, Record, computed, pluck, tri, whole

ADULT_YEARS = 18
YOUTH_YEARS = 21
"""A place that takes nobody older than this is made for young people."""

MINIMUM, MAXIMUM = whole("minimum_age"), whole("maximum_age")
_TRI = tri("minors")


def _read_minors(record: Record) -> int:
    said = int(str(_TRI.read(record)))
    populations = record.get("populations")
    teens = isinstance(populations, list | tuple) and "adolescent" in populations
    return 1 if said == UNKNOWN and teens else said


MINORS: Column = computed("takes minors", ("minors", "populations"), _read_minors)
"""Whether people under 18 are taken: what the listing says, or yes where it is made for teens."""


def age_range_words(record: Record) -> str:
    """Say the ages a listing takes: "18 to 30", "50 and older", "up to 17"; empty where it is silent."""
    youngest, oldest = pluck(record, "minimum_age"), pluck(record, "maximum_age")
    if youngest is None and oldest is None:
        return ""
    if oldest is None:
        return f"{youngest} and older"
    return f"up to {oldest}" if youngest is None else f"{youngest} to {oldest}"
