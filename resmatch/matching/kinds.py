"""Columns that say what kind of listing a row is, read from the one table of kinds and flags."""

from __future__ import annotations

from resmatch.matching.columns import KIND_KEYS, Column, Record, computed
from resmatch.matching.means import MEANS_KEYS, REMOTE_MODALITIES, means_of
from resmatch.vocab import kind_of


def flag(name: str) -> Column:
    """Declare whether the kind and type of a listing carry a flag such as ``congregate`` (1 or 0)."""

    return computed(f"flag:{name}", KIND_KEYS, lambda record: int(name in _flags(record)))


def is_kind(kind: str) -> Column:
    """Declare whether a listing is of a kind such as ``support_group`` (1 or 0)."""
    return computed(f"kind:{kind}", KIND_KEYS, lambda record: int(record["kind"] == kind))


def is_type(kind_type: str) -> Column:
    """Declare whether a listing is of a type such as ``detox`` (1 or 0)."""
    return computed(f"type:{kind_type}", KIND_KEYS, lambda record: int(record.get("type") == kind_type))


def _is_remote(record: Record) -> int:
    means = means_of(record)
    if means:
        return int(means <= REMOTE_MODALITIES)
    return int(record["kind"] == "helpline" or record.get("type") == "telehealth")


REMOTE = computed("remote", (*KIND_KEYS, *MEANS_KEYS), _is_remote)
"""Whether a listing is reached only by phone, video, text or chat (1); silence counts as a place to go."""


def _is_overnight(record: Record) -> int:
    return int(bool(_flags(record) & {"housing", "residential"}) or record.get("type") == "detox")


OVERNIGHT = computed("overnight", KIND_KEYS, _is_overnight)
"""Whether people sleep there (1): housing, residential treatment and detox."""


def _flags(record: Record) -> frozenset[str]:
    kind_type = record.get("type")
    return kind_of(str(record["kind"]), None if kind_type is None else str(kind_type)).flags
