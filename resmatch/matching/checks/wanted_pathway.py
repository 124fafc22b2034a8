"""Whether a listing follows a pathway that the client says it must follow."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, Record, has_any
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.kinds import is_kind
from resmatch.matching.outcome import Grades, Outcome, outcome_of
from resmatch.matching.pathways import ALL_RECOVERY, PATHWAY_SET, pathway_mask, pathway_words, pathways_of


class WantedPathway(Check):
    """Pathways are a wish that earns points; only as a must do they set a listing aside.

    A group for all pathways always passes. Silence is a question for a group and no matter elsewhere.
    """

    name = "pathway"
    owns: tuple[str, ...] = ()
    columns = (PATHWAY_SET, is_kind("support_group"))
    field = "pathways"
    topic = "pathway"
    label = "another pathway"

    def concerns(self, client: Client) -> bool:
        """Judge only where pathways are a must."""
        return bool(client.pathways) and self.name in client.must

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Look for any wanted pathway."""
        follows = columns[PATHWAY_SET.name]
        return first_case(
            (has_any(follows, pathway_mask((*client.pathways, ALL_RECOVERY))), Outcome.MET),
            (follows != 0, Outcome.CONFLICT),
            (columns["kind:support_group"] == YES, Outcome.VERIFY),
            otherwise=Outcome.NA,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Name the pathways on both sides."""
        if outcome_of(grade) is Outcome.VERIFY:
            return "does not say which pathway it follows"
        return f"follows {listed}" + (f", not {asked}" if outcome_of(grade) is Outcome.CONFLICT else "")

    def asked(self, client: Client) -> str:
        """Name the wanted pathways."""
        return pathway_words(client.pathways)

    def listed(self, record: Record) -> str:
        """Name the pathways of the listing."""
        return pathway_words(pathways_of(record))

    def question(self, grade: int, listed: str) -> str:
        """Ask for the pathway."""
        return "Which pathway does this group follow: 12-step, secular, faith or another?"


CHECK = WantedPathway()
