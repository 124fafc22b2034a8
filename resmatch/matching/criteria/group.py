"""Whether a group is the women's, men's or LGBTQ+ group the client would like."""

from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.columns import YES, Record, has_any
from resmatch.matching.criterion import FULL, NOT_APPLICABLE, NOT_KNOWN, NOTHING, Criterion
from resmatch.matching.grading import first_case
from resmatch.matching.groups import COMPOSITION, composition_bit, composition_of, composition_words
from resmatch.matching.index import Rows
from resmatch.matching.kinds import is_kind
from resmatch.matching.outcome import Grades


class Group(Criterion):
    """Only groups have a composition; other listings keep half the points."""

    name = "group"
    owns = ("I5",)
    columns = (COMPOSITION, is_kind("support_group"))
    field = "support_group.composition"

    def concerns(self, client: Client) -> bool:
        """Count where the client wants such a group."""
        return client.group_gender is not None

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Compare who the group is for."""
        assert client.group_gender is not None, "asked only where it is known"
        composition = columns[COMPOSITION.name]
        return first_case(
            (columns["kind:support_group"] != YES, NOT_APPLICABLE),
            (has_any(composition, composition_bit(client.group_gender)), FULL),
            (composition != 0, NOTHING),
            otherwise=NOT_KNOWN,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say who the group is for."""
        if grade == NOT_APPLICABLE:
            return "not a group"
        if grade == NOT_KNOWN:
            return "does not say who the group is for"
        return f"a group for {listed}" + ("" if grade == FULL else f"; asked for: {asked}")

    def asked(self, client: Client) -> str:
        """Say who the group should be for."""
        return composition_words((client.group_gender,)) if client.group_gender else ""

    def listed(self, record: Record) -> str:
        """Say who the group is for."""
        return composition_words(composition_of(record))


CRITERION = Group()
