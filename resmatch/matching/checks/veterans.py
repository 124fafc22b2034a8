"""Whether a place serves only people who served, or only people the VA finds eligible."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import CASE_BY_CASE, YES, choice, tri
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades, Outcome, outcome_of

ELIGIBILITY = ("required", "not_required")
_REQUIRED = ELIGIBILITY.index("required")


class VeteransOnly(Check):
    """Asked of a client only where a place takes veterans alone."""

    name = "veterans_only"
    topic = "veteran"
    owns = ("I9",)
    columns = (tri("veterans_only"),)
    field = "veterans_only"
    label = "veterans only"
    favourable = "no"

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade what the client said against the limit."""
        only = columns["veterans_only"]
        member = {True: Outcome.MET, False: Outcome.CONFLICT, None: Outcome.ASK}[client.veteran]
        lenient = Outcome.MET if client.veteran else Outcome.VERIFY
        return first_case((only == YES, member), (only == CASE_BY_CASE, lenient), otherwise=Outcome.NA)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say who it is for."""
        return "takes some people who did not serve" if outcome_of(grade) is Outcome.VERIFY else "for veterans only"

    def question(self, grade: int, listed: str) -> str:
        """Ask the client, or the place for its rule."""
        if outcome_of(grade) is Outcome.ASK:
            return "This place is for veterans. Did you serve in the military?"
        return "Do you take people who did not serve in the military?"


class VaEligibility(Check):
    """Having served does not make a person eligible: the VA decides that, so the client is asked."""

    name = "va_eligibility"
    topic = "va_eligibility"
    owns = ("I9",)
    columns = (choice("va_eligibility", ELIGIBILITY),)
    field = "va_eligibility"
    label = "VA eligibility needed"
    favourable = "not_required"

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Ask where eligibility is required, unless the client did not serve."""
        needed = columns["va_eligibility"] == _REQUIRED
        never_served = client.veteran is False
        return first_case((needed, Outcome.CONFLICT if never_served else Outcome.ASK), otherwise=Outcome.NA)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say what is needed."""
        return "only for people the VA finds eligible"

    def question(self, grade: int, listed: str) -> str:
        """Ask the client; the VA decides."""
        return "Has the VA said that you can get VA care (VA eligibility)?"


CHECKS = (VeteransOnly(), VaEligibility())
