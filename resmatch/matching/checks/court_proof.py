"""Whether a listing gives proof of attendance to a court, an officer or an employer."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import NO, YES, Record, tri
from resmatch.matching.courts import APPROVED_ANY, approvals_words
from resmatch.matching.grading import by_tri, first_case, only_where
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag
from resmatch.matching.outcome import Grades, Outcome, outcome_of, variant
from resmatch.matching.wording import in_words

PROOF = "proof"
NOT_ACCEPTED = variant(Outcome.CONFLICT, 1)


class CourtProof(Check):
    """Asked of groups, classes, assessments and treatment. What counts is for the court to say.

    A program that a court accepts gives proof; it is only called so with its source and date. Proof of a class
    that no court accepts is worth nothing.
    """

    name = "court_proof"
    owns = ("L2",)
    columns = (tri("attendance_proof"), APPROVED_ANY, flag("proof"))
    field = "attendance_proof"
    topic = "proof"
    label = "gives no proof of attendance"

    def concerns(self, client: Client) -> bool:
        """Judge only where a mandate asks for proof."""
        return client.mandate is not None and PROOF in client.mandate

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Take proof of attendance or an accepted program, whichever is better."""
        accepted = columns[APPROVED_ANY.name]
        grades = first_case(
            (accepted == YES, Outcome.MET),
            (accepted == NO, NOT_ACCEPTED),
            otherwise=by_tri(columns["attendance_proof"]),
        )
        return only_where(columns["flag:proof"] == YES, grades)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say whether there is proof."""
        if outcome_of(grade) is Outcome.MET:
            return listed
        if grade == NOT_ACCEPTED:
            return "courts do not accept what it gives"
        if outcome_of(grade) is Outcome.CONFLICT:
            return "gives no proof of attendance"
        return f"proof of attendance: {listed}" if listed else "does not say if it gives proof of attendance"

    def listed(self, record: Record) -> str:
        """Say what is given; an accepted program with who says so."""
        proof, programs = record.get("attendance_proof"), approvals_words(record)
        signed = "gives proof of attendance" if proof == "yes" else ""
        if signed or programs:
            return "; ".join(filter(None, [signed, programs and f"accepted for {programs}"]))
        return in_words(proof)

    def question(self, grade: int, listed: str) -> str:
        """Ask for proof in any form."""
        return "Do you give signed proof of attendance, and which courts accept it?"


CHECK = CourtProof()
