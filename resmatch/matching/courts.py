"""What courts and agencies accept, as a listing tells it: program, answer, source and date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from resmatch.matching.columns import NO, UNKNOWN, YES, Column, Record
from resmatch.text import join_words
from resmatch.vocab import PROGRAMS

ASSESSMENT = "assessment"
GIVEN_BY: dict[str, tuple[str, ...]] = {
    ASSESSMENT: ("assessment",),
    "oui_program": ("dui_program",),
    "batterer_intervention": ("anger_program",),
    "anger_management": ("anger_program",),
    "parenting": ("parenting_class",),
    "credit_counseling": ("credit_counseling",),
    "class": ("dui_program", "anger_program", "parenting_class", "credit_counseling"),
}
"""What a mandate may name, and the types of listing that give it; ``class`` is a class with no name."""


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
    approvals = tuple(approvals_of(record))
    if any(approval.value == "yes" for approval in approvals):
        return YES
    given = record.get("type")
    refused = (approval.value == "no" and given in GIVEN_BY.get(approval.program, ()) for approval in approvals)
    return NO if any(refused) else UNKNOWN


APPROVED_ANY = Column("accepted for any program", ("court_approved",), "int8", UNKNOWN, _read_any)
"""Whether any program of a listing is accepted (1), or the very one it gives is not (0)."""


def approvals_words(record: Record) -> str:
    """Name the accepted programs with source and date; a program without both says that it has none."""
    return join_words([_words(approval) for approval in approvals_of(record) if approval.value == "yes"])


def _words(approval: Approval) -> str:
    program = PROGRAMS.label(approval.program)
    if approval.source and approval.date:
        return f"{program} ({approval.source}, {approval.date})"
    return f"{program} (no dated source: ask the officer)"
