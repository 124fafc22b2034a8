"""Whether there is room: a question for the call, never a reason to set a place aside."""

from __future__ import annotations

from resmatch.matching.availability import COLUMNS, FULL_NOW, OPEN, WAITING, room, room_words
from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, Record, present
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.kinds import OVERNIGHT
from resmatch.matching.outcome import Grades, Outcome, outcome_of, soften, variant, variant_of

A_WAIT = variant(Outcome.CONFLICT, 1)


class Availability(Check):
    """A full place stays as a backup, with the day to call again. Old news of a free bed is asked about."""

    name = "availability"
    owns = ("T4",)
    columns = (*COLUMNS, present("availability"), OVERNIGHT)
    field = "availability"
    topic = "beds"

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the news; silence is asked about where people sleep."""
        state = room(columns, client)
        may_ask = (columns["overnight"] == YES) | (columns["availability"] == YES)
        return soften(
            first_case(
                (state == OPEN, Outcome.MET),
                (state == WAITING, A_WAIT),
                (state == FULL_NOW, Outcome.CONFLICT),
                (may_ask, Outcome.VERIFY),
                otherwise=Outcome.NA,
            )
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say the news with its day."""
        if outcome_of(grade) is Outcome.MET:
            return f"has room: {listed}"
        if outcome_of(grade) is Outcome.VERIFY:
            return f"{listed}: old news, ask again" if listed else "does not say if there is room"
        return f"there is {listed}" if variant_of(grade) else f"no room now: {listed}; keep it as a backup"

    def listed(self, record: Record) -> str:
        """Say the news."""
        return room_words(record)

    def question(self, grade: int, listed: str) -> str:
        """Ask for room and for the wait."""
        return "Is there an open bed or place now, and if not, how long is the wait?"


CHECK = Availability()
