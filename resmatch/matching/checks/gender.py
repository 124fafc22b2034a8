"""Whether a place serves the client's gender, as the client states it."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, Record
from resmatch.matching.genders import GENDER_BIT, GENDERS, gender_words, is_restricted, serves
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag
from resmatch.matching.outcome import Grades, Outcome, outcome_of, variant, variant_of

NO_LIMIT_NAMED = variant(Outcome.MET, 1)
POLICY_TO_ASK = variant(Outcome.VERIFY, 1)
_NONBINARY = "nonbinary"


class Gender(Check):
    """Silence is called about where people share rooms. A nonbinary client is never set aside here."""

    name = topic = "gender"
    owns = ("I2",)
    columns = (GENDERS, flag("congregate"))
    field = "serves_gender"
    label = "another gender only"

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the genders served; without the client's gender, ask where not all are served."""
        unsaid = columns[GENDERS.name] == 0
        shared_rooms = columns["flag:congregate"] == YES
        if client.gender is None:
            return first_case(
                (unsaid & shared_rooms, Outcome.VERIFY),
                (is_restricted(columns), Outcome.ASK),
                otherwise=Outcome.NA,
            )
        return first_case(
            (unsaid & shared_rooms, Outcome.VERIFY),
            (unsaid, NO_LIMIT_NAMED),
            (serves(columns, GENDER_BIT[client.gender]), Outcome.MET),
            otherwise=POLICY_TO_ASK if client.gender == _NONBINARY else Outcome.CONFLICT,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Name the genders served."""
        if not listed:
            return "names no gender limit" if variant_of(grade) else "does not say who can stay: women, men or everyone"
        return f"serves {listed}" if outcome_of(grade) is Outcome.MET else f"serves {listed} only"

    def asked(self, client: Client) -> str:
        """Give the gender as stated."""
        return client.gender or ""

    def listed(self, record: Record) -> str:
        """Name the genders served."""
        return gender_words(record)

    def question(self, grade: int, listed: str) -> str:
        """Ask the place who can stay, or the client."""
        if outcome_of(grade) is Outcome.ASK:
            return f"This place serves {listed} only. What is your gender?"
        if variant_of(grade) == 1:
            return "What is your gender policy: who can stay here?"
        return "Who can stay here: women, men or everyone?"


CHECK = Gender()
