"""Pathways the client never wants: no house that requires them, no group that follows them."""

from __future__ import annotations

import numpy as np

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, Record, has_any
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag, is_kind
from resmatch.matching.meeting_rule import ANY_PATHWAY, MEETING_RULE, NO_MEETINGS, TWELVE_STEP_ONLY
from resmatch.matching.outcome import Grades, Outcome, outcome_of, variant, variant_of
from resmatch.matching.pathways import (
    ALL_RECOVERY,
    PATHWAY_SET,
    TWELVE_STEP,
    pathway_mask,
    pathway_words,
    pathways_of,
)

REFUSED_GROUP = variant(Outcome.CONFLICT, 1)
GROUP_TO_ASK = variant(Outcome.VERIFY, 1)


class NeverPathway(Check):
    """A group for all pathways may name one that is refused and still be open to everyone."""

    name = "never_pathway"
    topic = "required meetings"
    owns = ("P4",)
    columns = (
        MEETING_RULE,
        PATHWAY_SET,
        flag("housing"),
        flag("meeting_rule"),
        flag("mutual_aid"),
        is_kind("support_group"),
    )
    field = "pathways"
    label = "a pathway that is not wanted"

    def concerns(self, client: Client) -> bool:
        """Ask only where some pathway is refused."""
        return bool(client.never)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade groups by what they follow and other places by the meetings they require."""
        groups, houses = self._groups(columns, client), self._houses(columns, client)
        return np.where(columns["kind:support_group"] == YES, groups, houses).astype(np.int8)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Name the pathway or the rule."""
        if outcome_of(grade) is Outcome.CONFLICT:
            return f"follows {listed}" if variant_of(grade) else "only 12-step meetings count here"
        if outcome_of(grade) is Outcome.MET:
            return f"follows {listed}" if variant_of(grade) else "no 12-step meetings are required"
        return (
            "does not say which pathway it follows"
            if variant_of(grade)
            else ("does not say which meetings are required")
        )

    def listed(self, record: Record) -> str:
        """Name the pathways."""
        return pathway_words(pathways_of(record))

    def question(self, grade: int, listed: str) -> str:
        """Ask for the rule or the pathway."""
        if variant_of(grade) == 1:
            return "Which pathway does this group follow: 12-step, secular, faith or another?"
        return "Which meetings are required here, and do all pathways count?"

    def _groups(self, columns: Rows, client: Client) -> Grades:
        follows = columns[PATHWAY_SET.name]
        open_to_all = has_any(follows, pathway_mask((ALL_RECOVERY,)))
        in_doubt = (follows == 0) & (columns["flag:mutual_aid"] == YES) & (TWELVE_STEP in client.never)
        return first_case(
            (has_any(follows, pathway_mask(client.never)) & ~open_to_all, REFUSED_GROUP),
            (follows != 0, variant(Outcome.MET, 1)),
            (in_doubt, GROUP_TO_ASK),
            otherwise=Outcome.NA,
        )

    def _houses(self, columns: Rows, client: Client) -> Grades:
        if TWELVE_STEP not in client.never:
            return columns.full(Outcome.NA)
        rule = columns[MEETING_RULE.name]
        house = (columns["flag:housing"] == YES) & (columns["flag:meeting_rule"] == YES)
        return first_case(
            (rule == TWELVE_STEP_ONLY, Outcome.CONFLICT),
            ((rule == ANY_PATHWAY) | (rule == NO_MEETINGS), Outcome.MET),
            (house, Outcome.VERIFY),
            otherwise=Outcome.NA,
        )


CHECK = NeverPathway()
