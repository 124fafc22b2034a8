"""Whether a place takes a person on the sex offense registry; judged only when the client asks for it.

A yes here is never a word about the law: which places the law accepts is for the officer to say.
"""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import NO, YES, Record, pluck, tri
from resmatch.matching.grading import Mask, first_case
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag
from resmatch.matching.outcome import Grades, Outcome, outcome_of, variant, variant_of
from resmatch.matching.wording import in_words

CHILDREN_LIVE_THERE = variant(Outcome.CONFLICT, 1)
NEAR_A_SCHOOL = variant(Outcome.VERIFY, 1)


class Registry(Check):
    """A place where children stay is closed unless it says yes; other silent housing is called first."""

    name = "registry"
    owns = ("G6",)
    columns = (
        tri("accepts_registry"),
        tri("children_on_site"),
        tri("children.accepted"),
        tri("near_school"),
        flag("housing"),
        flag("residential"),
        flag("registry_closed"),
    )
    field = "accepts_registry"
    topic = "record rules"
    label = "does not take people on a registry"

    def concerns(self, client: Client) -> bool:
        """Judge only where the client wants it used."""
        return client.registry is True

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade what is said, then who else stays there."""
        said = columns["accepts_registry"]
        lives_there = (columns["flag:housing"] == YES) | (columns["flag:residential"] == YES)
        return first_case(
            (said == NO, Outcome.CONFLICT),
            ((said == YES) & lives_there & (columns["near_school"] == YES), NEAR_A_SCHOOL),
            (said == YES, Outcome.MET),
            (_has_children(columns, lives_there), CHILDREN_LIVE_THERE),
            (lives_there, Outcome.VERIFY),
            otherwise=Outcome.NA,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say what the place says, never what the law says."""
        if grade == CHILDREN_LIVE_THERE:
            return "children stay there, and it does not say that it takes people on a registry"
        if grade == NEAR_A_SCHOOL:
            return "takes people on a registry, but stands near a school or playground: check with the officer"
        if outcome_of(grade) is Outcome.VERIFY:
            return f"people on a registry: {listed}" if listed else "does not say if it takes people on a registry"
        taken = "takes" if outcome_of(grade) is Outcome.MET else "does not take"
        return f"{taken} people on a registry"

    def listed(self, record: Record) -> str:
        """Give what is said."""
        return in_words(pluck(record, self.field))

    def question(self, grade: int, listed: str) -> str:
        """Ask for the rules, or for what stands nearby."""
        if variant_of(grade):
            return "How far is the nearest school or playground?"
        return "Which kinds of record can you not take, and do children stay at this address?"


def _has_children(columns: Rows, lives_there: Mask) -> Mask:
    """Tell the rows where children stay, and those made for families who fled harm."""
    children = (columns["children_on_site"] == YES) | (columns["children.accepted"] == YES)
    mask: Mask = (children & lives_there) | (columns["flag:registry_closed"] == YES)
    return mask


CHECK = Registry()
