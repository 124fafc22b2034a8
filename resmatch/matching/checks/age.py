"""Whether the client's age lies in the ages a place takes."""

from __future__ import annotations

from resmatch.matching.ages import ADULT_YEARS, MAXIMUM, MINIMUM, MINORS, YOUTH_YEARS, age_range_words
from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import UNKNOWN, YES, Record
from resmatch.matching.grading import Mask, first_case
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades, Outcome, outcome_of, variant, variant_of

NO_LIMIT_NAMED = variant(Outcome.MET, 1)


class Age(Check):
    """Both limits belong to the range. A silent place serves adults; minors are never assumed to be served."""

    name = topic = "age"
    owns = ("I1",)
    columns = (MINIMUM, MAXIMUM, MINORS)
    field = "minimum_age"
    label = "outside the age range"

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Compare the age with both limits; without an age, ask where there is a limit."""
        youngest, oldest = columns[MINIMUM.name], columns[MAXIMUM.name]
        limited = (youngest != UNKNOWN) | (oldest != UNKNOWN)
        if client.age is None:
            return first_case((limited, Outcome.ASK), otherwise=Outcome.NA)
        outside = (youngest > client.age) | ((oldest != UNKNOWN) & (oldest < client.age))
        return first_case(
            (outside, Outcome.CONFLICT),
            (_in_doubt(columns, client.age), Outcome.VERIFY),
            (limited, Outcome.MET),
            otherwise=NO_LIMIT_NAMED,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Name the ages taken and the age asked for."""
        if outcome_of(grade) is Outcome.VERIFY:
            return (
                f"ages {listed}; does not say if people under 18 are taken"
                if listed
                else ("does not say if people under 18 are taken")
            )
        if variant_of(grade):
            return "names no age limit"
        if outcome_of(grade) is Outcome.CONFLICT:
            return f"takes people of age {listed}, not age {asked}"
        return f"takes people of age {listed}"

    def asked(self, client: Client) -> str:
        """Give the age in years."""
        return "" if client.age is None else str(client.age)

    def listed(self, record: Record) -> str:
        """Say the range."""
        return age_range_words(record)

    def question(self, grade: int, listed: str) -> str:
        """Ask the client for the age, or the place about minors."""
        return "How old are you?" if outcome_of(grade) is Outcome.ASK else "Do you take people under 18?"


def _in_doubt(columns: Rows, age: int) -> Mask:
    """Tell the rows where nothing says that a minor of this age is taken."""
    oldest = columns[MAXIMUM.name]
    for_young_people = (oldest != UNKNOWN) & (oldest <= YOUTH_YEARS)
    says_so = (columns[MINIMUM.name] != UNKNOWN) | for_young_people | (columns[MINORS.name] == YES)
    doubt: Mask = ~says_so & (age < ADULT_YEARS)
    return doubt


CHECK = Age()
