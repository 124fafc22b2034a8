"""Labels: what a listing discloses that never moves its place in any order.

Who owns it, who pays for it, what it may ask for. A client decides what to make of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from resmatch.matching.columns import Record, pluck
from resmatch.matching.wording import in_words
from resmatch.text import join_words


@dataclass(frozen=True, slots=True)
class Label:
    """One disclosure: the rows of match_semantics.yaml it owns and how it reads a record."""

    owns: tuple[str, ...]
    say: Callable[[Record], str]


def _may_ask(record: Record) -> str:
    asked = [in_words(item) for item in record.get("may_ask", ())]  # type: ignore[attr-defined]
    if record.get("requires_ssn") in ("yes", "case_by_case"):
        asked.insert(0, "a Social Security number")
    return f"they may ask for {join_words(asked)}: you choose what to tell" if asked else ""


def _self_reported(record: Record) -> str:
    method = pluck(record, "verified.method")
    return "told by the place itself, not checked by anyone else" if method == "self_report" else ""


def _from_memory(record: Record) -> str:
    fields = record.get("memory")
    if not isinstance(fields, list | tuple) or not fields:
        return ""
    return f"not seen in a source, please check: {join_words([in_words(field) for field in fields])}"


def _sponsored(record: Record) -> str:
    return (
        "paid to be listed somewhere: this does not change its place here" if (record.get("sponsored") == "yes") else ""
    )


def _owner(record: Record) -> str:
    owner, linked = record.get("owner"), [*_ids(record, "same_owner_as"), *_ids(record, "owner_of")]
    owned = f"owned by {owner}" if owner else ""
    shared = f"same owner as {join_words(list(dict.fromkeys(linked)))}" if linked else ""
    return "; ".join(filter(None, [owned, shared]))


def _ids(record: Record, field: str) -> list[str]:
    value = record.get(field)
    return [str(item) for item in value] if isinstance(value, list | tuple) else []


def _advertiser(record: Record) -> str:
    return (
        "paid for by advertisers: it may send callers to places that pay"
        if (record.get("funding") == "advertiser")
        else ""
    )


LABELS: tuple[Label, ...] = (
    Label(("I11",), _may_ask),
    Label(("D2",), _self_reported),
    Label((), _from_memory),
    Label(("D4",), _sponsored),
    Label((), _owner),
    Label((), _advertiser),
)
"""Every label, in printed order."""


def labels_of(record: Record) -> tuple[str, ...]:
    """Give the disclosures of a listing, in printed order."""
    return tuple(filter(None, (label.say(record) for label in LABELS)))
