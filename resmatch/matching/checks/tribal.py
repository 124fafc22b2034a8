"""Whether a place serves only citizens of tribes."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import CASE_BY_CASE, YES, tri
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades, Outcome, outcome_of


class TribalOnly(Check):
    """Being Native is not being enrolled, so the client is asked, never assumed."""

    name = "tribal_only"
    topic = "tribal enrollment"
    owns = ("I10",)
    columns = (tri("tribal_only"),)
    field = "tribal_only"
    label = "tribal citizens only"
    favourable = "no"

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Ask where only citizens are served, unless the client is not Native."""
        only = columns["tribal_only"]
        return first_case(
            (only == YES, Outcome.CONFLICT if client.native is False else Outcome.ASK),
            (only == CASE_BY_CASE, Outcome.VERIFY),
            otherwise=Outcome.NA,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say who is served."""
        if outcome_of(grade) is Outcome.VERIFY:
            return "serves some people who are not citizens of a tribe"
        return "serves citizens of tribes only"

    def question(self, grade: int, listed: str) -> str:
        """Ask the client, or the place for its rule."""
        if outcome_of(grade) is Outcome.ASK:
            return "This place serves tribal citizens. Can you show tribal enrollment?"
        return "Who can get help here: do people need to be enrolled in a tribe?"


CHECK = TribalOnly()
