"""Whether a place takes people under 18; no adult house ever does by silence."""

from __future__ import annotations

from resmatch.matching.ages import ADULT_YEARS, MAXIMUM, MINIMUM, MINORS, YOUTH_YEARS
from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import CASE_BY_CASE, NO, UNKNOWN, YES, Record
from resmatch.matching.grading import Mask, first_case
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag
from resmatch.matching.outcome import Grades, Outcome, outcome_of, variant, variant_of
from resmatch.matching.wording import in_words

ADULT_HOUSE = variant(Outcome.CONFLICT, 1)


class Minor(Check):
    """A house for adults is a no even where it does not say so; other silence is a call."""

    name = topic = "minor"
    owns = ("I8",)
    columns = (MINORS, MINIMUM, MAXIMUM, flag("housing"), flag("adult_default"))
    field = "minors"
    label = "adults only"

    def concerns(self, client: Client) -> bool:
        """Ask only for people known to be under 18."""
        return client.age is not None and client.age < ADULT_YEARS

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade what is said about minors, then what the ages say, then what silence means there."""
        assert client.age is not None, "asked only where it is known"
        said = columns[MINORS.name]
        adult_house = (columns["flag:housing"] == YES) & (columns["flag:adult_default"] == YES)
        return first_case(
            (said == NO, Outcome.CONFLICT),
            ((said == YES) | _ages_include(columns, client.age), Outcome.MET),
            (adult_house & (said != CASE_BY_CASE), ADULT_HOUSE),
            otherwise=Outcome.VERIFY,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say whether people under 18 are taken."""
        if outcome_of(grade) is Outcome.MET:
            return "takes people under 18"
        if outcome_of(grade) is Outcome.VERIFY:
            return f"people under 18: {listed}" if listed else "does not say if people under 18 are taken"
        return "a house for adults" if variant_of(grade) else "does not take people under 18"

    def listed(self, record: Record) -> str:
        """Give what is said about minors."""
        return in_words(record.get("minors"))

    def question(self, grade: int, listed: str) -> str:
        """Ask for the rule."""
        return "Do you take people under 18?"


def _ages_include(columns: Rows, age: int) -> Mask:
    """Tell the rows whose stated ages take a minor of this age."""
    youngest, oldest = columns[MINIMUM.name], columns[MAXIMUM.name]
    in_range = (youngest <= age) & ((oldest == UNKNOWN) | (age <= oldest))
    for_young_people = (oldest != UNKNOWN) & (oldest <= YOUTH_YEARS)
    included: Mask = in_range & ((youngest != UNKNOWN) | for_young_people)
    return included


CHECK = Minor()
