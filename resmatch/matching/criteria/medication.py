"""How welcome people on the client's medicine are where people meet, live or get care."""

from __future__ import annotations

import numpy as np

from resmatch.matching.client import Client
from resmatch.matching.columns import CASE_BY_CASE, NO, YES, Record, has_any, pluck, tri
from resmatch.matching.criterion import FULL, NOT_KNOWN, NOTHING, Criterion
from resmatch.matching.grading import Mask, first_case
from resmatch.matching.groups import STANCE, STANCES
from resmatch.matching.index import Rows
from resmatch.matching.medicine import MOUD, PROVIDED, medicine_mask, takes_or_starts
from resmatch.matching.outcome import Grades
from resmatch.matching.pathways import ALL_RECOVERY, PATHWAY_SET, pathway_mask
from resmatch.matching.wording import in_words

FELLOWSHIP_WELCOMES = 90
"""Grade of a group whose fellowship welcomes medicine; the group itself did not say."""
MAY_COME = 80
"""Grade of a group where people on medicine may come; whether they share is not said."""
USUALLY_WELCOMES = 70
"""Grade of a group or place by its pathway alone: medicine, harm reduction or all recovery."""
CASE = 50
MAY_ONLY_LISTEN = 20

_WELCOME = "support_group.medication_welcome"
_FRIENDLY = ("medication", "harm_reduction", ALL_RECOVERY)


class Medication(Criterion):
    """An axis of its own, beside taste in pathways: the least welcome of several medicines counts."""

    name = "medication"
    columns = (
        tri(f"{_WELCOME}.attend"),
        tri(f"{_WELCOME}.share"),
        *(tri(f"moud.{medicine}") for medicine in MOUD),
        STANCE,
        PATHWAY_SET,
        PROVIDED,
    )
    field = "moud"
    group = "moud"

    def concerns(self, client: Client) -> bool:
        """Count where the client takes, or wants to start, a medicine for opioid use."""
        return any(takes_or_starts(client, medicine) for medicine in MOUD)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Take the lowest grade over the client's medicines; not known counts as half."""
        medicines = [medicine for medicine in MOUD if takes_or_starts(client, medicine)]
        grades = np.array([_for_one(columns, medicine) for medicine in medicines])
        worth = np.where(grades == NOT_KNOWN, CASE, grades)
        lowest = np.argmin(worth, axis=0)
        least: Grades = np.take_along_axis(grades, lowest[np.newaxis], axis=0)[0]
        return least

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say how welcome people on medicine are."""
        return {
            FULL: "people on medicine are welcome",
            FELLOWSHIP_WELCOMES: "its fellowship welcomes people on medicine",
            MAY_COME: "people on medicine may come",
            USUALLY_WELCOMES: "places like this usually welcome people on medicine: ask",
            CASE: "people on medicine are taken case by case",
            MAY_ONLY_LISTEN: "people on medicine may be asked to listen only",
            NOTHING: "not open to people on this medicine",
        }.get(grade, "does not say if people on medicine are welcome")

    def listed(self, record: Record) -> str:
        """Give what the listing says about medicine."""
        return in_words(record.get("moud") or pluck(record, _WELCOME))


def _for_one(columns: Rows, medicine: str) -> Grades:
    said = columns[f"moud.{medicine}"]
    attend, share = columns[f"{_WELCOME}.attend"], columns[f"{_WELCOME}.share"]
    provided = has_any(columns[PROVIDED.name], medicine_mask((medicine,)))
    return first_case(
        ((said == NO) | (attend == NO), NOTHING),
        (share == NO, MAY_ONLY_LISTEN),
        ((said == YES) | (share == YES) | provided, FULL),
        ((said == CASE_BY_CASE) | (attend == CASE_BY_CASE), CASE),
        (columns[STANCE.name] == STANCES.index("yes"), FELLOWSHIP_WELCOMES),
        (attend == YES, MAY_COME),
        (_is_friendly(columns), USUALLY_WELCOMES),
        otherwise=NOT_KNOWN,
    )


def _is_friendly(columns: Rows) -> Mask:
    return has_any(columns[PATHWAY_SET.name], pathway_mask(_FRIENDLY))


CRITERION = Medication()
