"""Names of listings as numbers, so that many rows can be compared with a few names at once."""

from __future__ import annotations

from hashlib import blake2b

from resmatch.matching.columns import Column, Record
from resmatch.text import fold

_KEY_BYTES = 8
_NO_NAME = 0


def name_key(text: str) -> int:
    """Give a 64-bit number for a name; two spellings that fold to the same words share it."""
    return int.from_bytes(blake2b(fold(text).encode(), digest_size=_KEY_BYTES).digest(), "big")


def _key_of(field: str) -> Column:
    def read(record: Record) -> int:
        return name_key(str(record[field]))

    return Column(f"key of {field}", (field,), "uint64", _NO_NAME, read)


NAME_KEYS: tuple[Column, ...] = tuple(map(_key_of, ("id", "name", "organization")))
"""The id, name and operator of a listing as ``name_key`` numbers; 0 where there is none."""
