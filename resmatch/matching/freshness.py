"""How old a fact is: which check date counts for which group of facts, and when a yes expires.

An old yes becomes a question; an old no stays a no and is marked as old information.
"""

from __future__ import annotations

from datetime import date

import numpy as np
from numpy.typing import NDArray

from resmatch.matching.columns import UNKNOWN, Column, Record, pluck
from resmatch.matching.outcome import AGED, SOFT, Grades, Outcome, variant
from resmatch.vocab import STALENESS

OWNS = ("D1",)
"""Rows of match_semantics.yaml this module answers for."""
GROUPS: tuple[str, ...] = tuple(STALENESS["expires"])
"""The groups of facts that are checked together: moud, price, hours, beds, ..."""


def expires_days(group: str) -> int:
    """Give the days after which a yes in this group turns into a question."""
    return STALENESS["expires"][group]


def checked_on(record: Record, group: str = "") -> date | None:
    """Give the day the facts of a group were last checked, or None where nobody said."""
    text = pluck(record, f"checked.{group}.date") if group else None
    text = text or pluck(record, "verified.date")
    return date.fromisoformat(str(text)) if text else None


def checked_column(group: str) -> Column:
    """Declare the day of the last check of a group (ordinal; -1 where nobody said)."""

    def read(record: Record) -> int:
        day = checked_on(record, group)
        return day.toordinal() if day else UNKNOWN

    return Column(f"checked:{group}", ("checked", "verified"), "int32", UNKNOWN, read)


def limit_days(record: Record, group: str) -> int:
    """Give the days after which a yes of a group expires; a catalog may tighten the limit, not loosen it."""
    own = pluck(record, f"source.expires.{group}")
    return min(own, expires_days(group)) if isinstance(own, int) else expires_days(group)


def limit_column(group: str) -> Column:
    """Declare the days after which a yes of a group expires, by the catalog's own policy."""
    return Column(f"limit:{group}", ("source",), "int32", expires_days(group), lambda record: limit_days(record, group))


COLUMNS: tuple[Column, ...] = tuple(
    column for group in GROUPS for column in (checked_column(group), limit_column(group))
)


def is_old(checked: NDArray[np.int32], limit: NDArray[np.int32], today: date) -> NDArray[np.bool_]:
    """Tell which facts are older than their limit; a fact with no date counts as old."""
    old: NDArray[np.bool_] = (checked == UNKNOWN) | (today.toordinal() - checked > limit)
    return old


def age_grades(grades: Grades, old: NDArray[np.bool_]) -> Grades:
    """Turn an old MET into a VERIFY (keeping its softness); every other answer stays."""
    met = (grades & 7) == Outcome.MET
    aged = (grades & SOFT) | variant(Outcome.VERIFY, AGED)
    return np.where(met & old, aged, grades).astype(np.int8)
