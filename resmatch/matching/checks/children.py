"""Whether the children who come along can come: are children taken, how old, boys, how many."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from resmatch.matching import children as family
from resmatch.matching.check import Check
from resmatch.matching.client import Child, Client
from resmatch.matching.columns import YES, Record, pluck, tri
from resmatch.matching.grading import Case, by_tri, first_case, grades_as, only_where
from resmatch.matching.index import Rows
from resmatch.matching.kinds import OVERNIGHT, REMOTE, is_kind
from resmatch.matching.outcome import Grades, Outcome, any_of, outcome_of, variant, variant_of
from resmatch.matching.wording import in_words

TOO_MANY, TOO_OLD, TOO_YOUNG, BOY_TOO_OLD = (variant(Outcome.CONFLICT, number) for number in range(1, 5))
_TRI_WORDS = ("yes", "no", "case by case", "")
_NOT_SURE = {"": "does not say if children can come", "case by case": "takes children case by case"}
ASK_AGES, ASK_BOYS = Outcome.ASK, variant(Outcome.ASK, 1)


class Children(Check):
    """Asked of places where people live or withdraw, and of groups that meet in a room.

    In a group, child care on the spot is as good as children in the room.
    """

    name = topic = "children"
    owns = ("H2",)
    columns = (
        tri("children.accepted"),
        tri("child_care"),
        *family.LIMITS,
        OVERNIGHT,
        is_kind("support_group"),
        REMOTE,
    )
    field = "children"
    label = "not for these children"

    def concerns(self, client: Client) -> bool:
        """Ask only where children come along."""
        return bool(client.children)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade limits first: a limit that is passed decides whatever else is said."""
        coming = client.children or ()
        taken = self._taken(columns)
        open_question = grades_as(taken, Outcome.MET)
        grades = first_case(
            (grades_as(taken, Outcome.CONFLICT), Outcome.CONFLICT),
            *_limits_passed(columns, coming),
            (open_question & family.hangs_on_age(columns, coming), ASK_AGES),
            (open_question & family.hangs_on_sex(columns, coming), ASK_BOYS),
            otherwise=taken,
        )
        in_a_room = (columns["kind:support_group"] == YES) & (columns["remote"] != YES)
        return only_where((columns["overnight"] == YES) | in_a_room, grades)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Name the limit, with its number, and who comes along."""
        if outcome_of(grade) is Outcome.MET:
            return "children can come" if listed in _TRI_WORDS else f"takes {listed}"
        if outcome_of(grade) is Outcome.VERIFY:
            return _NOT_SURE.get(listed, f"call about children: {listed}")
        if outcome_of(grade) is Outcome.ASK:
            return f"takes {listed}"
        return f"takes {listed}; coming along: {asked}" if variant_of(grade) else "does not take children"

    def asked(self, client: Client) -> str:
        """Say who comes along."""
        return family.children_words(client.children or ())

    def listed(self, record: Record) -> str:
        """Say the limits, else whether children are taken at all."""
        said = pluck(record, "children.accepted") or pluck(record, "child_care")
        return family.limit_words(record) or in_words(said)

    def question(self, grade: int, listed: str) -> str:
        """Ask the place for its limits, or the client for what the limits hang on."""
        if outcome_of(grade) is Outcome.VERIFY:
            return "Can children come too, and up to what age?"
        return f"This place takes {listed}. " + (
            "Is any of the children a boy?" if variant_of(grade) else "How old are the children?"
        )

    def _taken(self, columns: Rows) -> Grades:
        accepted = by_tri(columns["children.accepted"])
        either = any_of(accepted, by_tri(columns["child_care"]))
        return np.where(columns["kind:support_group"] == YES, either, accepted).astype(np.int8)


def _limits_passed(columns: Rows, coming: Sequence[Child]) -> tuple[Case, ...]:
    ages = family.ages_of(coming)
    return (
        (family.over(columns[family.MOST], [len(coming)]), TOO_MANY),
        (family.over(columns[family.OLDEST], ages), TOO_OLD),
        (family.under(columns[family.YOUNGEST], ages), TOO_YOUNG),
        (family.over(columns[family.OLDEST_BOY], family.ages_of(family.boys_of(coming))), BOY_TOO_OLD),
    )


CHECK = Children()
