"""Columns: how one fact of every listing becomes one array that a check can judge at once.

A column is declared by the check that needs it. It names the field of the record it reads, the
value that stands for silence, and how to read a value. Silence is a value of its own, never a no.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, reduce
from operator import or_

import numpy as np
from numpy.typing import NDArray

Record = Mapping[str, object]
"""One listing as plain data: the fields of the catalog format, unknown facts left out."""

UNKNOWN, NO, YES, CASE_BY_CASE = -1, 0, 1, 2
"""Codes of a tri-state column."""

KIND_KEYS = ("kind", "type")
"""The keys of a column that looks at nothing but the kind and type of a listing."""

_MAPPINGS = (dict, Mapping)
_TRI_CODES = {"no": NO, "yes": YES, "case_by_case": CASE_BY_CASE}


@dataclass(frozen=True, slots=True)
class Column:
    """One array of the index.

    ``keys`` are the top-level fields of which one must be present for ``read`` to be called at all;
    ``missing`` is what silence looks like; ``width`` is 0 for one value per row, else the values per row. A
    column whose keys are among ``KIND_KEYS`` looks at nothing else: it is read once for each kind and type.
    """

    name: str
    keys: tuple[str, ...]
    dtype: str
    missing: int | float
    read: Callable[[Record], object]
    width: int = 0


def pluck(record: Record, path: str) -> object:
    """Give the value at a dotted path of a record, or None where the record is silent."""
    return _at(record, _parts(path))


@cache
def _parts(path: str) -> tuple[str, ...]:
    return tuple(path.split("."))


def _at(record: Record, parts: Sequence[str]) -> object:
    value: object = record
    for part in parts:
        # The plain type stands first: an abstract one takes ten times as long to ask for.
        if value is None or not isinstance(value, _MAPPINGS):
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
    return _of_path(path, "uint64", 0, _bit_reader(words))


def present(path: str) -> Column:
    """Declare whether a field is given at all (int8; 1 or 0)."""
    return _of_path(path, "int8", 0, lambda value: int(value is not None))


def computed(name: str, keys: tuple[str, ...], read: Callable[[Record], int], *, missing: int = UNKNOWN) -> Column:
    """Declare a small whole number worked out from several fields (int8); it is missing where all are silent."""
    return Column(name, keys, "int8", missing, read)


def word_set(name: str, keys: tuple[str, ...], words: Sequence[str], read: Callable[[Record], object]) -> Column:
    """Declare the words that ``read`` gives as a bit set (uint64; 0 is silence, at most 64 words)."""
    bits_in = _bit_reader(words)
    return Column(name, keys, "uint64", 0, lambda record: bits_in(read(record)))


def bits(words: Sequence[str], wanted: object) -> int:
    """Turn a collection of words into a bit set over the closed list ``words``."""
    return _bit_reader(words)(wanted)


def has_any(column: NDArray[np.uint64], mask: int) -> NDArray[np.bool_]:
    """Tell for each row whether its bit set shares a member with ``mask``."""
    shared: NDArray[np.bool_] = (column & np.uint64(mask)) != 0
    return shared


def _bit_reader(words: Sequence[str]) -> Callable[[object], int]:
    """Give ``bits`` for one closed list, whose places are looked up once."""
    bit_of = {word: 1 << place for place, word in enumerate(words)}

    def read(wanted: object) -> int:
        if not wanted or isinstance(wanted, str) or not isinstance(wanted, Collection):
            return 0
        return reduce(or_, (bit_of.get(word, 0) for word in wanted))

    return read


def _of_path(path: str, dtype: str, missing: int | float, decode: Callable[[object], object]) -> Column:
    parts = _parts(path)

    def read(record: Record) -> object:
        value = _at(record, parts)
        return missing if value is None else decode(value)

    return Column(path, (parts[0],), dtype, missing, read)


def _as_whole(value: object) -> int:
    return int(value) if isinstance(value, (int, float)) else UNKNOWN


def _as_number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else np.nan


def _as_day(value: object) -> int:
    try:
        return date.fromisoformat(str(value)).toordinal()
    except ValueError:
        return UNKNOWN
