"""Whether the client's way to pay is taken (row C1): a closed door only for treatment.

Elsewhere payment earns points and never sets a listing aside.
"""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import NO, YES, Record
from resmatch.matching.grading import first_case, only_where
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag
from resmatch.matching.outcome import Grades, Outcome
from resmatch.matching.payers import COLUMNS, SELF_PAY, asked_words, listed_words, paid

_TREATMENT = flag("treatment")


class Payer(Check):
    """Treatment must take one of the client's payers, unless the client can pay something."""

    name = "insurance"
    owns = ("C1",)
    columns = (*COLUMNS, _TREATMENT)
    field = "payers"
    group = "payers"
    topic = "insurance"
    label = "does not take the insurance"

    def concerns(self, client: Client) -> bool:
        """Judge only where a payer was named."""
        return bool(client.insurance)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Read the one judgement of payers shared with the criterion."""
        answer = paid(columns, client)
        grades = first_case((answer == YES, Outcome.MET), (answer == NO, Outcome.CONFLICT), otherwise=Outcome.VERIFY)
        can_pay = client.can_self_pay or bool(SELF_PAY & set(client.insurance))
        is_closed_door = columns[_TREATMENT.name] == YES
        everywhere = "insurance" in client.must
        return only_where((is_closed_door & (not can_pay)) | everywhere, grades)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say what is taken."""
        if grade == Outcome.MET:
            return f"payment works: {listed}"
        return f"does not take {asked}" if grade == Outcome.CONFLICT else f"does not say if it takes {asked}"

    def asked(self, client: Client) -> str:
        """Name the client's payers."""
        return asked_words(client)

    def listed(self, record: Record) -> str:
        """Name what the listing takes."""
        return listed_words(record)

    def question(self, grade: int, listed: str) -> str:
        """Ask for all payers, so that no client's own is told."""
        return "Which insurance do you take: Medicaid, Medicare, private? Is there a sliding scale?"


CHECK = Payer()
