"""Whether a listing is still there (row D5)."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import choice
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades, Outcome

STATUSES = ("active", "inactive", "temporarily_closed", "defunct")
_ACTIVE = STATUSES.index("active")


class Closed(Check):
    """A closed listing is set aside; silence means active."""

    name = "closed"
    owns = ("D5",)
    columns = (choice("status", STATUSES),)
    field = "status"
    label = "closed"
    favourable = "no"

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Set aside what is inactive, defunct or closed for a time."""
        return first_case((columns["status"] > _ACTIVE, Outcome.CONFLICT), otherwise=Outcome.NA)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say that it is closed."""
        return f"closed now ({listed})"


CHECK = Closed()
