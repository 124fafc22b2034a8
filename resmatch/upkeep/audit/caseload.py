"""An invented caseload: one plain client, and clients who differ from that one in a single attribute.

No real person stands behind it. The needs asked are those the catalog answers, the place is the town
with most listings.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from resmatch.errors import ResmatchError
from resmatch.geo import Place, find_place
from resmatch.matching.client import Client
from resmatch.matching.columns import Record, pluck
from resmatch.matching.index import Index

PLAIN_AGE = 34
SAME = "same as the plain client"


@dataclass(frozen=True, slots=True)
class Case:
    """One invented client: the attribute in which it differs, the value it has there, and the client."""

    attribute: str
    value: str
    client: Client


_VARIATIONS: dict[str, tuple[tuple[str, dict[str, object]], ...]] = {
    "gender": (
        ("woman", {"gender": "woman"}),
        ("nonbinary", {"gender": "nonbinary"}),
        ("trans woman", {"gender": "woman", "trans": True}),
    ),
    "age": (("16", {"age": 16}), ("20", {"age": 20}), ("67", {"age": 67})),
    "medicine": (
        ("methadone", {"takes": ("methadone",)}),
        ("buprenorphine", {"takes": ("buprenorphine",)}),
        ("naltrexone", {"takes": ("naltrexone",)}),
    ),
    "language": (
        ("only Spanish", {"language": "es", "only_language": True}),
        ("only Portuguese", {"language": "pt", "only_language": True}),
        ("only ASL", {"language": "ase", "only_language": True}),
    ),
    "insurance": (
        ("Medicaid", {"insurance": ("medicaid",)}),
        ("Medicare", {"insurance": ("medicare",)}),
        ("none", {"insurance": ("none",)}),
    ),
    "household": (("child of 6", {"children": ({"age": 6},)}), ("pregnant", {"gender": "woman", "pregnant": True})),
    "disability": (("uses a wheelchair", {"access": ("wheelchair", "accessible_restroom")}),),
    "record": (("violent", {"record": {"violent": True}}), ("arson", {"record": {"arson": True}})),
    "supervision": (("parole", {"supervision": "parole"}),),
    "LGBTQ+": (("wants it used", {"lgbtq": True, "must": frozenset({"lgbtq"})}),),
    "pathway": (
        ("never 12-step", {"never": ("twelve_step",)}),
        ("never faith", {"never": ("faith",)}),
        ("wants secular", {"pathways": ("secular",)}),
    ),
    "transport": (("no car", {"car": False}), ("no internet", {"internet": False})),
}


def caseload(index: Index, now: datetime, *, place: Place | None = None) -> tuple[Case, ...]:
    """Give the plain client first, then one case for each value of each attribute."""
    plain = Client(
        needs=tuple(sorted(index.postings)), near=place or busiest_place(index), age=PLAIN_AGE, gender="man"
    ).resolve(now=now)
    cases = [Case("plain", SAME, plain)]
    for attribute, values in _VARIATIONS.items():
        cases += [Case(attribute, value, plain.replace(**changes)) for value, changes in values]
    return tuple(cases)


def busiest_place(index: Index) -> Place | None:
    """Give the town in which most listings are, or None where no town is given or known."""
    towns = Counter(_town(record) for record in index.records)
    towns.pop("", None)
    for town, _ in sorted(towns.items(), key=lambda item: (-item[1], item[0])):
        try:
            return find_place(town)
        except ResmatchError:
            continue
    return None


def _town(record: Record) -> str:
    """Name the town of a listing; a private place has none."""
    if record.get("confidential_location") == "yes":
        return ""
    city, state = (pluck(record, f"location.{part}") for part in ("city", "state_province"))
    return f"{city}, {state}" if city and state else ""
