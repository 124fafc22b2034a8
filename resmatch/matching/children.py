"""Children who come along, against the ages, sexes and numbers a place takes."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from resmatch.matching.client import Child
from resmatch.matching.columns import UNKNOWN, Record, pluck, whole
from resmatch.matching.grading import Mask
from resmatch.matching.index import Rows
from resmatch.text import plural

OLDEST, YOUNGEST, OLDEST_BOY, MOST = (
    "children.maximum_age",
    "children.minimum_age",
    "children.boys_maximum_age",
    "children.maximum_count",
)
LIMITS = tuple(map(whole, (OLDEST, YOUNGEST, OLDEST_BOY, MOST)))


def ages_of(children: Iterable[Child]) -> list[int]:
    """Give the ages that are known."""
    return [child.age for child in children if child.age is not None]


def boys_of(children: Iterable[Child]) -> tuple[Child, ...]:
    """Give the children known to be boys."""
    return tuple(child for child in children if child.sex == "boy")


def over(limit: NDArray[np.int32], values: Iterable[int]) -> Mask:
    """Tell the rows whose upper limit some value passes; a row without a limit is passed by none."""
    passed: Mask = (limit != UNKNOWN) & (limit < max(values, default=UNKNOWN))
    return passed


def under(limit: NDArray[np.int32], values: Iterable[int]) -> Mask:
    """Tell the rows whose lower limit some value stays below; a row without a limit has none below."""
    lowest = min(values, default=None)
    return np.zeros(len(limit), dtype=np.bool_) if lowest is None else limit > lowest


def hangs_on_age(rows: Rows, children: Iterable[Child]) -> Mask:
    """Tell the rows with an age limit that nobody can compare, because some age is not known."""
    unknown_age = any(child.age is None for child in children)
    limited = (rows[OLDEST] != UNKNOWN) | (rows[YOUNGEST] != UNKNOWN) | (rows[OLDEST_BOY] != UNKNOWN)
    open_question: Mask = limited & unknown_age
    return open_question


def hangs_on_sex(rows: Rows, children: Iterable[Child]) -> Mask:
    """Tell the rows whose limit for boys matters for a child of unknown sex."""
    return over(rows[OLDEST_BOY], ages_of(child for child in children if child.sex is None))


def children_words(children: Iterable[Child]) -> str:
    """Say who comes along: "boy of 14, girl of 6, child"."""
    return ", ".join((child.sex or "child") + ("" if child.age is None else f" of {child.age}") for child in children)


def limit_words(record: Record) -> str:
    """Say the limits of a place: "children up to 5, boys up to 12, at most 2 children"; empty without."""
    youngest, oldest = pluck(record, YOUNGEST), pluck(record, OLDEST)
    boys, most = pluck(record, OLDEST_BOY), pluck(record, MOST)
    parts = [
        f"children {youngest} and older" if youngest is not None else "",
        f"children up to {oldest}" if oldest is not None else "",
        f"boys up to {boys}" if boys is not None else "",
        f"at most {plural(int(str(most)), 'child')}" if most is not None else "",
    ]
    return ", ".join(filter(None, parts))
