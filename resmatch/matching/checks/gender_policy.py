"""Whether a place goes by the gender a person states or by the one given at birth."""

from __future__ import annotations

import numpy as np

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, choice
from resmatch.matching.genders import ALL, GENDERS
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag
from resmatch.matching.outcome import Grades, Outcome, outcome_of, soften

POLICIES = ("self_identified", "assigned_at_birth", "case_by_case")
SELF_IDENTIFIED, ASSIGNED_AT_BIRTH, CASE_BY_CASE = range(len(POLICIES))
_NONBINARY = "nonbinary"


class GenderPolicy(Check):
    """Hard where people share rooms. The question to the place tells nothing about who asks."""

    name = "gender_policy"
    topic = "gender policy"
    owns = ("I3",)
    columns = (choice("gender_policy", POLICIES), GENDERS, flag("congregate"))
    field = "gender_policy"
    label = "rooms by gender at birth"

    def concerns(self, client: Client) -> bool:
        """Ask only where the client said it matters."""
        return client.trans is True or client.gender == _NONBINARY

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the policy; a place for all genders leaves nothing to ask where it is silent."""
        policy, shared_rooms = columns["gender_policy"], columns["flag:congregate"] == YES
        for_all = (columns[GENDERS.name] & np.uint64(ALL)) != 0
        is_nonbinary = client.gender == _NONBINARY
        grades = first_case(
            (policy == SELF_IDENTIFIED, Outcome.MET),
            (for_all & (policy != CASE_BY_CASE) & is_nonbinary, Outcome.MET),
            (policy == ASSIGNED_AT_BIRTH, Outcome.VERIFY if is_nonbinary else Outcome.CONFLICT),
            (policy == CASE_BY_CASE, Outcome.VERIFY),
            (shared_rooms & ~for_all, Outcome.VERIFY),
            otherwise=Outcome.NA,
        )
        return soften(grades, ~shared_rooms)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say the policy."""
        if outcome_of(grade) is Outcome.MET:
            return "goes by the gender a person states" if listed else "open to all genders"
        if outcome_of(grade) is Outcome.CONFLICT:
            return "goes by the gender given at birth"
        return f"gender policy: {listed}" if listed else "does not say its gender policy"

    def question(self, grade: int, listed: str) -> str:
        """Ask for the policy, not about a person."""
        return "What is your gender policy: who can stay here?"


CHECK = GenderPolicy()
