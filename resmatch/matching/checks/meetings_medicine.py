"""Whether a support group welcomes people on medicine, and lets them share."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import CASE_BY_CASE, NO, YES, tri
from resmatch.matching.grading import first_case, grades_as, only_where
from resmatch.matching.groups import STANCE, STANCES
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag, is_kind
from resmatch.matching.medicine import MOUD, takes
from resmatch.matching.outcome import SOFT, Grades, Outcome, outcome_of, variant, variant_of

WELCOMING_FELLOWSHIP = variant(Outcome.MET, 1)
LISTEN_ONLY = variant(Outcome.CONFLICT, 1) | SOFT
LISTEN_ONLY_TO_ASK = variant(Outcome.VERIFY, 1)
_ATTEND, _SHARE = "support_group.medication_welcome.attend", "support_group.medication_welcome.share"


class MeetingMedicine(Check):
    """What the meeting itself says beats what its fellowship says; a stance that varies is asked about.

    A meeting where people on medicine only listen stays, with a warning.
    """

    owns = ("M4",)
    field = "support_group.medication_welcome"
    group = "moud"

    def __init__(self, medicine: str) -> None:
        self.medicine = medicine
        self.name, self.topic = f"meetings_{medicine}", medicine
        self.label = f"closed to people on {medicine}"
        self.said = f"moud.{medicine}"
        self.columns = (
            tri(_ATTEND),
            tri(_SHARE),
            tri(self.said),
            STANCE,
            is_kind("support_group"),
            flag("moud_policy_applies"),
        )

    def concerns(self, client: Client) -> bool:
        """Ask only for who takes the medicine."""
        return takes(client, self.medicine)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade who may come, then what it means where people on medicine may not share."""
        may_come, no_sharing = self._may_come(columns), columns[_SHARE] == NO
        grades = first_case(
            (no_sharing & grades_as(may_come, Outcome.VERIFY), LISTEN_ONLY_TO_ASK),
            (no_sharing & ~grades_as(may_come, Outcome.CONFLICT), LISTEN_ONLY),
            otherwise=may_come,
        )
        meets = (columns["kind:support_group"] == YES) & (columns["flag:moud_policy_applies"] == YES)
        return only_where(meets, grades)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say who is welcome."""
        people = f"people on {self.medicine}"
        if outcome_of(grade) is Outcome.MET:
            return f"its fellowship welcomes {people}" if variant_of(grade) else f"{people} are welcome"
        if variant_of(grade):
            return f"{people} may be asked to listen only"
        if outcome_of(grade) is Outcome.CONFLICT:
            return f"{people} may not come"
        return f"does not say if {people} are welcome"

    def question(self, grade: int, listed: str) -> str:
        """Ask about sharing, which tells more than being let in."""
        return f"Can people on {self.medicine} come and share here?"

    def _may_come(self, columns: Rows) -> Grades:
        attend, said, stance = columns[_ATTEND], columns[self.said], columns[STANCE.name]
        return first_case(
            (attend == NO, Outcome.CONFLICT),
            (attend == YES, Outcome.MET),
            (attend == CASE_BY_CASE, Outcome.VERIFY),
            (said == NO, Outcome.CONFLICT),
            ((said == YES) | (columns[_SHARE] == YES), Outcome.MET),
            (stance == STANCES.index("yes"), WELCOMING_FELLOWSHIP),
            (stance == STANCES.index("na"), Outcome.NA),
            otherwise=Outcome.VERIFY,
        )


CHECKS = tuple(map(MeetingMedicine, MOUD))
