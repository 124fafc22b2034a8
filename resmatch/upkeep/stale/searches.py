"""The fixed searches by which a listing's weight is measured: six invented people, the busiest towns.

No real person stands behind them. They differ in the facts that most often decide: gender, medicine, payer,
children, record.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from resmatch.errors import ResmatchError
from resmatch.geo import Place, find_place
from resmatch.matching.client import Client
from resmatch.matching.columns import Record, pluck
from resmatch.matching.index import Index

TOWNS = 3
"""In how many of the towns with most listings the searches are made."""

PEOPLE: tuple[dict[str, object], ...] = (
    {"age": 34, "gender": "man", "takes": ("methadone",), "insurance": ("medicaid",)},
    {"age": 28, "gender": "woman", "takes": ("buprenorphine",), "children": ({"age": 4},), "insurance": ("medicaid",)},
    {"age": 45, "gender": "man", "insurance": ("none",), "record": {"violent": True}, "supervision": "probation"},
    {"age": 19, "gender": "woman", "pathways": ("secular",), "insurance": ("private",)},
    {"age": 61, "gender": "man", "access": ("wheelchair",), "insurance": ("medicare",), "car": False},
    {"age": 38, "gender": "nonbinary", "takes": ("naltrexone",), "language": "es", "insurance": ("medicaid",)},
)
"""Six people; every fact is invented."""


def searchers(index: Index, now: datetime) -> Iterator[Client]:
    """Yield every person in every one of the busiest towns; without a town, each person once."""
    for place in _busiest(index) or (None,):
        for facts in PEOPLE:
            yield Client(near=place, **facts).resolve(now=now)  # type: ignore[arg-type]


def _busiest(index: Index) -> tuple[Place, ...]:
    towns = Counter(filter(None, map(_town, index.records)))
    found: list[Place] = []
    for town, _ in sorted(towns.items(), key=lambda item: (-item[1], item[0])):
        try:
            found.append(find_place(town))
        except ResmatchError:
            continue
        if len(found) == TOWNS:
            break
    return tuple(found)


def _town(record: Record) -> str:
    city, state = pluck(record, "location.city"), pluck(record, "location.state_province")
    return f"{city}, {state}" if city and state else ""
