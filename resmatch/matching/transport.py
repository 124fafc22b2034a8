"""How a person without a car gets help: a bus or train, a ride, or help that comes to them."""

from __future__ import annotations

import numpy as np

from resmatch.matching.columns import NO, UNKNOWN, YES, Column, Record, has_any, tri
from resmatch.matching.index import Rows
from resmatch.matching.means import MEANS, REMOTE_MODALITIES, means_bits, means_of
from resmatch.matching.outcome import Grades
from resmatch.text import join_words
from resmatch.vocab import MODALITIES

COMES_TO_PEOPLE = (*sorted(REMOTE_MODALITIES), "mobile_unit", "home_visit")
_CARRIES = ("transit", "pickup")
COLUMNS: tuple[Column, ...] = (*(tri(field) for field in _CARRIES), MEANS)


def without_a_car(columns: Rows) -> Grades:
    """Give YES where a way without a car is known, NO where both bus and ride are refused, else UNKNOWN."""
    near = has_any(columns[MEANS.name], means_bits(COMES_TO_PEOPLE))
    carried = np.logical_or.reduce([columns[field] == YES for field in _CARRIES])
    stranded = np.logical_and.reduce([columns[field] == NO for field in _CARRIES])
    return np.select([near | carried, stranded], [YES, NO], UNKNOWN).astype(np.int8)


def transport_words(record: Record) -> str:
    """Say the ways there are without a car; the way to a private place is told by phone."""
    ways = ["they pick people up"] if record.get("pickup") == "yes" else []
    near = [MODALITIES.label(word) for word in COMES_TO_PEOPLE if word in means_of(record)]
    return join_words([*_transit_words(record), *ways, *near], last="or")


def _transit_words(record: Record) -> list[str]:
    if record.get("transit") != "yes":
        return []
    if record.get("confidential_location") == "yes":
        return ["they tell the way by phone"]
    return [str(record.get("transit_note") or "bus or train")]
