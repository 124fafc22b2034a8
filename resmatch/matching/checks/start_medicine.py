"""Whether a place gives or prescribes the medicine a client wants to start."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.client_words import ANY_MEDICINE
from resmatch.matching.columns import YES, Record, has_any, tri
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.medicine import PROVIDED, medicine_mask
from resmatch.matching.outcome import Grades, Outcome, outcome_of
from resmatch.text import join_words
from resmatch.vocab import MEDICINES

NEED_AREA = "med."


class StartMedicine(Check):
    """To let people take a medicine is not to provide it; only the list of what is provided counts.

    A list is open: what it does not name is asked about, unless the listing says the list is complete.
    Of several medicines that would do, one is enough.
    """

    name = "start_medicine"
    owns = ("M5",)
    columns = (PROVIDED, tri("moud_provided_complete"))
    field = "moud_provided"
    group = "moud"
    topic = "start medicine"
    label = "does not provide the medicine"

    def concerns(self, client: Client) -> bool:
        """Ask only for who wants to start a medicine."""
        return bool(client.starts)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade what is provided, for needs that are about medicine."""
        if not columns.need.startswith(NEED_AREA):
            return columns.full(Outcome.NA)
        return first_case(
            (has_any(columns[PROVIDED.name], medicine_mask(client.starts)), Outcome.MET),
            (columns["moud_provided_complete"] == YES, Outcome.CONFLICT),
            otherwise=Outcome.VERIFY,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say what can be started here."""
        if outcome_of(grade) is Outcome.MET:
            return f"provides {listed}"
        if outcome_of(grade) is Outcome.CONFLICT:
            return f"does not provide {asked}" + (f", only {listed}" if listed else "")
        return f"lists {listed}, not {asked}" if listed else f"does not say if it provides {asked}"

    def asked(self, client: Client) -> str:
        """Name the medicines that would do."""
        if ANY_MEDICINE in client.starts:
            return "medicine for opioid use"
        return join_words([MEDICINES.label(medicine) for medicine in client.starts], last="or")

    def listed(self, record: Record) -> str:
        """Name what is provided."""
        provided = record.get("moud_provided")
        if not isinstance(provided, list | tuple):
            return ""
        return join_words([MEDICINES.label(str(medicine)) for medicine in provided])

    def question(self, grade: int, listed: str) -> str:
        """Ask for the whole list."""
        return "Which medicines can a person start here, and how soon?"


CHECK = StartMedicine()
