"""Whether the class or report that a court or employer asks for is accepted from a listing."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import NO, UNKNOWN, YES, Column, Record, computed, tri
from resmatch.matching.courts import ASSESSMENT, GIVEN_BY, approvals_of, approvals_words
from resmatch.matching.grading import by_tri, first_case, only_where
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades, Outcome, outcome_of

_SAP = "sap_qualified"
_SAP_WORDS = {"yes": "has a DOT-qualified SAP", "no": "has no DOT-qualified SAP"}


class CourtProgram(Check):
    """One named class or report. For an assessment, a substance use professional of the DOT also counts.

    A no to the one and silence on the other is a no: nothing says that anyone accepts it. Row L2 is owned by
    the check of proof; this is its second half.
    """

    topic = "court program"
    owns = ()
    field = "court_approved"
    label = "not accepted by the court"

    def __init__(self, program: str) -> None:
        self.program = program
        self.name = f"court_{program}"
        self.approved, self.given = _approved(program), _given(program)
        self.columns: tuple[Column, ...] = (self.approved, self.given, tri(_SAP))

    def concerns(self, client: Client) -> bool:
        """Judge only where the mandate names it."""
        return client.mandate is not None and self.program in client.mandate

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade what courts accept, for an assessment also the professional."""
        grades = by_tri(columns[self.approved.name])
        if self.program == ASSESSMENT:
            approved, sap = columns[self.approved.name], columns[_SAP]
            grades = first_case(
                ((approved == YES) | (sap == YES), Outcome.MET),
                (approved == UNKNOWN, by_tri(sap)),
                (sap == UNKNOWN, by_tri(approved)),
                ((approved == NO) & (sap == NO), Outcome.CONFLICT),
                otherwise=Outcome.VERIFY,
            )
        return only_where(columns[self.given.name] == YES, grades)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say what is accepted, by whom and since when."""
        if outcome_of(grade) is Outcome.MET:
            return listed
        if outcome_of(grade) is Outcome.VERIFY:
            return f"does not say who accepts its {self._words}"
        return "; ".join(filter(None, [f"not accepted for {self._words}", listed]))

    def listed(self, record: Record) -> str:
        """Name what is accepted."""
        programs = approvals_words(record)
        sap = _SAP_WORDS.get(str(record.get(_SAP)), "") if self.program == ASSESSMENT else ""
        return "; ".join(filter(None, [programs and f"accepted for {programs}", sap]))

    def question(self, grade: int, listed: str) -> str:
        """Ask who accepts it."""
        if self.program == ASSESSMENT:
            return "Which courts accept your assessment, and is there a DOT-qualified SAP?"
        return "Which courts and agencies accept your class?"

    @property
    def _words(self) -> str:
        return self.program.replace("_", " ")


def _approved(program: str) -> Column:
    def read(record: Record) -> int:
        answers = {item.value for item in approvals_of(record) if program in (item.program, "class")}
        return next((code for word, code in (("yes", YES), ("no", NO)) if word in answers), UNKNOWN)

    return Column(f"accepted for {program}", ("court_approved",), "int8", UNKNOWN, read)


def _given(program: str) -> Column:
    return computed(f"gives {program}", ("type",), lambda record: int(record.get("type") in GIVEN_BY[program]))


CHECKS = tuple(CourtProgram(program) for program in GIVEN_BY)
