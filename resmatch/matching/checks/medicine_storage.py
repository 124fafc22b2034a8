"""Whether medicine can be locked up, or kept by the person who takes it."""

from __future__ import annotations

import numpy as np

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, Record, choice, pluck
from resmatch.matching.grading import only_where
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag
from resmatch.matching.outcome import Grades, Outcome, outcome_of, soften

STORED = ("self", "locked", "staff", "none")
_SUITS = {
    # What a client needs: what each way of STORED is for that client, then silence.
    "locked": (Outcome.CONFLICT, Outcome.MET, Outcome.MET, Outcome.CONFLICT, Outcome.VERIFY),
    "self": (Outcome.MET, Outcome.VERIFY, Outcome.CONFLICT, Outcome.CONFLICT, Outcome.VERIFY),
}
_WORDS = {
    "self": "people keep their own medicine",
    "locked": "medicine is kept in a locked box",
    "staff": "staff keep the medicine",
    "none": "there is no place to keep medicine",
}


class MedicineStorage(Check):
    """A wish: it warns and asks, and never sets a place aside."""

    name = "medicine_storage"
    owns = ("M8",)
    columns = (choice("medicine_storage", STORED), flag("other_medicine_policy"))
    field = "medicine_storage"
    group = "moud"
    topic = "medicine storage"

    def concerns(self, client: Client) -> bool:
        """Ask only where the client said how medicine must be kept."""
        return client.medicine_storage is not None

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the way medicine is kept where people live."""
        assert client.medicine_storage is not None, "asked only where it is known"
        # Silence is -1 and so reads the last place of the table.
        suits = np.array(_SUITS[client.medicine_storage], dtype=np.int8)[columns["medicine_storage"]]
        return soften(only_where(columns["flag:other_medicine_policy"] == YES, suits))

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say how medicine is kept."""
        if not listed:
            return "does not say how medicine is kept"
        return f"{listed} (asked for: {asked})" if outcome_of(grade) is Outcome.CONFLICT else listed

    def asked(self, client: Client) -> str:
        """Say how medicine must be kept."""
        return "a locked box" if client.medicine_storage == "locked" else "to keep it oneself"

    def listed(self, record: Record) -> str:
        """Say how medicine is kept; empty where the listing is silent."""
        return _WORDS.get(str(pluck(record, "medicine_storage")), "")

    def question(self, grade: int, listed: str) -> str:
        """Ask how medicine is kept."""
        return "Where do residents keep their medicine, and can it be locked?"


CHECK = MedicineStorage()
