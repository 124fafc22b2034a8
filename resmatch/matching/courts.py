"""What courts and agencies accept, as a listing tells it: program, answer, source and date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from resmatch.matching.columns import NO, UNKNOWN, YES, Column, Record
from resmatch.text import join_words
from resmatch.vocab import PROGRAMS


@dataclass(frozen=True, slots=True)
class Approval:
    """One program with the answer, and who said so when."""

    program: str
    value: str
    source: str
    date: str


def approvals_of(record: Record) -> Iterator[Approval]:
    """Yield the answers of a listing, program by program."""
    approved = record.get("court_approved")
    for program, answer in approved.items() if isinstance(approved, Mapping) else ():
        told = answer if isinstance(answer, Mapping) else {"value": answer}
        yield Approval(
            str(program), str(told.get("value", "")), str(told.get("source") or ""), str(told.get("date") or "")
        )


def _read_any(record: Record) -> int:
    return YES if any(approval.value == "yes" for approval in approvals_of(record)) else NO


APPROVED_ANY = Column("accepted for any program", ("court_approved",), "int8", UNKNOWN, _read_any)
"""Whether any program of a listing is accepted (1)."""


def approvals_words(record: Record) -> str:
    """Name the accepted programs with source and date; a program without both says that it has none."""
    return join_words([_words(approval) for approval in approvals_of(record) if approval.value == "yes"])


def _words(approval: Approval) -> str:
    program = PROGRAMS.label(approval.program)
    if approval.source and approval.date:
        return f"{program} ({approval.source}, {approval.date})"
    return f"{program} (no dated source: ask the officer)"
