"""Columns: how one fact of every listing becomes one array that a check can judge at once.

A column is declared by the check that needs it. It names the field of the record it reads, the
value that stands for silence, and how to read a value. Silence is a value of its own, never a no.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

import numpy as np
from numpy.typing import NDArray

Record = Mapping[str, object]
"""One listing as plain data: the fields of the catalog format, unknown facts left out."""

UNKNOWN, NO, YES, CASE_BY_CASE = -1, 0, 1, 2
"""Codes of a tri-state column."""

_TRI_CODES = {"no": NO, "yes": YES, "case_by_case": CASE_BY_CASE}


@dataclass(frozen=True, slots=True)
class Column:
    """One array of the index.

    ``key`` is the top-level field that must be present for ``read`` to be called; ``missing`` is
    what silence looks like; ``width`` is 0 for one value per row, else the values per row.
    """

    name: str
    key: str
    dtype: str
    missing: int | float
    read: Callable[[Record], object]
    width: int = 0


def pluck(record: Record, path: str) -> object:
    """Give the value at a dotted path of a record, or None where the record is silent."""
    value: object = record
    for part in path.split("."):
        if not isinstance(value, Mapping):
            return None
        value = value.get(part)
    return value


def tri(path: str) -> Column:
    """Declare a yes/no/case-by-case fact (int8; -1 is silence)."""
    return _of_path(path, "int8", UNKNOWN, lambda value: _TRI_CODES.get(str(value), UNKNOWN))


def whole(path: str) -> Column:
    """Declare a whole number (int32; -1 is silence)."""
    return _of_path(path, "int32", UNKNOWN, _as_whole)


def number(path: str) -> Column:
    """Declare a number (float64; NaN is silence)."""
    return _of_path(path, "float64", np.nan, _as_number)


def day(path: str) -> Column:
    """Declare a date as its ordinal day (int32; -1 is silence)."""
    return _of_path(path, "int32", UNKNOWN, _as_day)


def choice(path: str, words: Sequence[str]) -> Column:
    """Declare one word of a closed list as its place in the list (int8; -1 is silence)."""
    codes = {word: code for code, word in enumerate(words)}
    return _of_path(path, "int8", UNKNOWN, lambda value: codes.get(str(value), UNKNOWN))


def members(path: str, words: Sequence[str]) -> Column:
    """Declare a list of words as a bit set (uint64; 0 is silence, at most 64 words)."""
    return _of_path(path, "uint64", 0, partial(bits, words))


def present(path: str) -> Column:
    """Declare whether a field is given at all (int8; 1 or 0)."""
    return _of_path(path, "int8", 0, lambda value: int(value is not None))


def computed(name: str, key: str, read: Callable[[Record], int], *, dtype: str = "int8") -> Column:
    """Declare a fact worked out from several fields of a record that has the field ``key``."""
    return Column(name, key, dtype, UNKNOWN, read)


def bits(words: Sequence[str], wanted: object) -> int:
    """Turn a collection of words into a bit set over the closed list ``words``."""
    if not isinstance(wanted, Collection) or isinstance(wanted, str):
        return 0
    return sum(1 << place for place, word in enumerate(words) if word in wanted)


def has_any(column: NDArray[np.uint64], mask: int) -> NDArray[np.bool_]:
    """Tell for each row whether its bit set shares a member with ``mask``."""
    shared: NDArray[np.bool_] = (column & np.uint64(mask)) != 0
    return shared


def _of_path(path: str, dtype: str, missing: int | float, decode: Callable[[object], object]) -> Column:
    def read(record: Record) -> object:
        value = pluck(record, path)
        return missing if value is None else decode(value)

    return Column(path, path.partition(".")[0], dtype, missing, read)


def _as_whole(value: object) -> int:
    return int(value) if isinstance(value, (int, float)) else UNKNOWN


def _as_number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else np.nan


def _as_day(value: object) -> int:
    try:
        return date.fromisoformat(str(value)).toordinal()
    except ValueError:
        return UNKNOWN
