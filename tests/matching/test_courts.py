from __future__ import annotations

from resmatch.matching.columns import NO, UNKNOWN, YES
from resmatch.matching.courts import APPROVED_ANY, Approval, approvals_of, approvals_words
from tests.matching.build import entry

DATED = {"value": "yes", "source": "RMV list", "date": "2026-10-01"}


def test_a_bare_answer_and_one_with_a_source_are_read_alike() -> None:
    record = entry("treatment", "dui_program", court_approved={"oui_program": DATED, "parenting": "no"})
    assert list(approvals_of(record)) == [
        Approval("oui_program", "yes", "RMV list", "2026-10-01"),
        Approval("parenting", "no", "", ""),
    ]


def test_one_accepted_program_is_any() -> None:
    both = {"type": "dui_program", "court_approved": {"oui_program": "no", "parenting": "yes"}}
    assert APPROVED_ANY.read(both) == YES


def test_a_no_to_the_class_a_place_gives_is_a_no_and_to_another_says_nothing() -> None:
    refused = {"court_approved": {"oui_program": "no"}}
    assert APPROVED_ANY.read({"type": "dui_program", **refused}) == NO
    assert APPROVED_ANY.read({"type": "outpatient", **refused}) == UNKNOWN


def test_nothing_is_called_accepted_without_saying_who_says_so() -> None:
    record = {"court_approved": {"oui_program": DATED, "parenting": "yes", "assessment": "no"}}
    assert approvals_words(record) == (
        "driving class (RMV list, 2026-10-01) and parenting class (no dated source: ask the officer)"
    )
    assert approvals_words({}) == ""
