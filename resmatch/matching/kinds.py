"""Columns that say what kind of listing a row is, read from the one table of kinds and flags."""

from __future__ import annotations

from resmatch.matching.columns import NO, YES, Column, Record, computed
from resmatch.matching.means import REMOTE_MODALITIES, means_of
from resmatch.vocab import kind_of


def flag(name: str) -> Column:
    """Declare whether the kind and type of a listing carry a flag such as ``congregate`` (1 or 0)."""

    def read(record: Record) -> int:
        kind_type = record.get("type")
        known = kind_of(str(record["kind"]), None if kind_type is None else str(kind_type))
        return YES if name in known.flags else NO

    return computed(f"flag:{name}", "kind", read)


def is_kind(kind: str) -> Column:
    """Declare whether a listing is of a kind such as ``support_group`` (1 or 0)."""
    return computed(f"kind:{kind}", "kind", lambda record: int(record["kind"] == kind))


def is_type(kind_type: str) -> Column:
    """Declare whether a listing is of a type such as ``detox`` (1 or 0)."""
    return computed(f"type:{kind_type}", "kind", lambda record: int(record.get("type") == kind_type))


def _is_remote(record: Record) -> int:
    means = means_of(record)
    if means:
        return int(means <= REMOTE_MODALITIES)
    return int(record["kind"] == "helpline" or record.get("type") == "telehealth")


REMOTE = computed("remote", "kind", _is_remote)
"""Whether a listing is reached only by phone, video, text or chat (1); silence counts as a place to go."""


def _is_overnight(record: Record) -> int:
    kind_type = record.get("type")
    known = kind_of(str(record["kind"]), None if kind_type is None else str(kind_type))
    return int(bool(known.flags & {"housing", "residential"}) or kind_type == "detox")


OVERNIGHT = computed("overnight", "kind", _is_overnight)
"""Whether people sleep there (1): housing, residential treatment and detox."""
