"""What the oracles share: how a plain record is read, and random records and answers."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from resmatch.matching.outcome import Outcome

Record = dict[str, Any]
Facts = dict[str, Any]

LIVING = [
    ("housing", kind) for kind in ("recovery_residence", "transitional", "emergency_shelter", "dv_shelter", "permanent")
]
RESIDENTIAL = ("treatment", "residential")
DETOX = ("treatment", "detox")
MEETING = ("support_group", "mutual_aid")
KINDS = [
    *LIVING,
    RESIDENTIAL,
    DETOX,
    ("treatment", "iop"),
    ("treatment", "outpatient"),
    MEETING,
    ("support_group", "family_group"),
    ("employment", "program"),
    ("medication", "otp"),
    ("medication", "telehealth"),
    ("service", "food"),
    ("coaching", None),
]
SHARED_ROOMS = [*LIVING[:4], RESIDENTIAL]
"""Where people share rooms; an apartment of one's own is not one of them."""

MOUD = ("methadone", "buprenorphine", "naltrexone")
TRI = ("yes", "no", "case_by_case")


def kind(record: Record) -> tuple[str, str | None]:
    return record["kind"], record.get("type")


def is_house(record: Record) -> bool:
    return record["kind"] == "housing"


def is_group(record: Record) -> bool:
    return record["kind"] == "support_group"


def by_tri(word: str | None, *, silent: str = "verify") -> str:
    return {None: silent, "yes": "met", "no": "conflict", "case_by_case": "verify"}[word]


def word(outcome: Outcome, soft: bool) -> str:
    """Say an answer the way the oracles do: a soft nothing is nothing."""
    return outcome.word if outcome is Outcome.NA or not soft else f"soft {outcome.word}"


def softly(outcome: str) -> str:
    return "na" if outcome == "na" else f"soft {outcome}"


def records(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Record]:
    """Any kind of listing; each field is either silent or one of its values."""
    kinds = st.sampled_from(KINDS).map(lambda pair: {"kind": pair[0], **({"type": pair[1]} if pair[1] else {})})
    return st.builds(_with_own_block, kinds, mapping(**fields))


def _with_own_block(head: Record, tail: Record) -> Record:
    """A listing has the details of its own kind and of no other."""
    details = {"support_group", "housing"} - {head["kind"]}
    return {**head, **{name: value for name, value in tail.items() if name not in details}}


def mapping(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Record]:
    return st.fixed_dictionaries({}, optional=fields)


def some(*words: str, least: int = 1) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(words), min_size=least, max_size=3, unique=True)


tri = st.sampled_from(TRI)
maybe = st.sampled_from([None, True, False])
