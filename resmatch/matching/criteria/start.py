"""How soon a medicine can be started: the same day, or by walking in."""

from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.columns import CASE_BY_CASE, NO, YES, tri
from resmatch.matching.criterion import FULL, NOT_KNOWN, NOTHING, Criterion
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.medicine import MOUD, takes
from resmatch.matching.outcome import Grades

WALK_IN = 80
"""Grade of a place where people walk in; whether they start that day is not said."""
CASE = 50
LATER = 20
"""Grade of a place that takes walk-ins and says that nobody starts the same day."""

_SAME_DAY, _WALK_IN = "same_day_start", "intake.walk_in"
NEED_AREA = "med."


class Start(Criterion):
    """A wish: nobody is set aside for a wait."""

    name = "start"
    columns = (tri(_SAME_DAY), tri(_WALK_IN))
    field = _SAME_DAY
    group = "moud"

    def concerns(self, client: Client) -> bool:
        """Count for who wants to start a medicine, or looks for one and takes none."""
        looks_for_one = any(need.startswith(NEED_AREA) for need in client.needs)
        return bool(client.starts) or (looks_for_one and not any(takes(client, medicine) for medicine in MOUD))

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the same day first, then walk-ins."""
        same_day, walk_in = columns[_SAME_DAY], columns[_WALK_IN]
        return first_case(
            (same_day == YES, FULL),
            ((same_day == NO) & (walk_in == YES), LATER),
            (same_day == NO, NOTHING),
            (walk_in == YES, WALK_IN),
            (same_day == CASE_BY_CASE, CASE),
            otherwise=NOT_KNOWN,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say how soon."""
        return {
            FULL: "people can start the same day",
            WALK_IN: "people can walk in",
            CASE: "some people can start the same day",
            LATER: "people can walk in, and start on a later day",
            NOTHING: "nobody starts the same day",
        }.get(grade, "does not say how soon people can start")


CRITERION = Start()
