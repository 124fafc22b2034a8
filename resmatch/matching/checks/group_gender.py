"""Whether a group is the women's, men's or LGBTQ+ group that the client says it must be."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, Record, has_any
from resmatch.matching.grading import first_case, only_where
from resmatch.matching.groups import COMPOSITION, composition_bit, composition_of, composition_words
from resmatch.matching.index import Rows
from resmatch.matching.kinds import is_kind
from resmatch.matching.outcome import Grades, Outcome, outcome_of


class GroupGender(Check):
    """Only where it is a must; as a wish it earns points instead."""

    name = "group"
    topic = "who comes to this group"
    owns = ()
    columns = (COMPOSITION, is_kind("support_group"))
    field = "support_group.composition"
    label = "another kind of group"

    def concerns(self, client: Client) -> bool:
        """Ask only where the kind of group is a must."""
        return client.group_gender is not None and self.name in client.must

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade who the group is for; a silent group is called first."""
        assert client.group_gender is not None, "asked only where it is known"
        composition = columns[COMPOSITION.name]
        grades = first_case(
            (has_any(composition, composition_bit(client.group_gender)), Outcome.MET),
            (composition != 0, Outcome.CONFLICT),
            otherwise=Outcome.VERIFY,
        )
        return only_where(columns["kind:support_group"] == YES, grades)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say who the group is for."""
        if not listed:
            return "does not say who the group is for"
        return f"a group for {listed}" + (f", not for {asked}" if outcome_of(grade) is Outcome.CONFLICT else "")

    def asked(self, client: Client) -> str:
        """Say who the group must be for."""
        return composition_words((client.group_gender or "",))

    def listed(self, record: Record) -> str:
        """Say who the group is for."""
        return composition_words(composition_of(record))

    def question(self, grade: int, listed: str) -> str:
        """Ask who comes."""
        return "Who is this group for: women, men, LGBTQ+ people or everyone?"


CHECK = GroupGender()
