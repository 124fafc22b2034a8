"""Whether a place serves the substances or behaviors the client names, and a detox their withdrawal."""

from __future__ import annotations

import numpy as np

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, Record, has_any
from resmatch.matching.grading import Mask, first_case, only_where
from resmatch.matching.index import Rows
from resmatch.matching.kinds import is_type
from resmatch.matching.outcome import Grades, Outcome, outcome_of, variant, variant_of
from resmatch.matching.substances import (
    BEHAVIOR_SET,
    LIMITED,
    SCOPE,
    SCOPES,
    SUBSTANCE_SET,
    WITHDRAWAL_SET,
    behavior_mask,
    behavior_words,
    served_words,
    substance_mask,
    substance_words,
    withdrawing,
)
from resmatch.text import join_words

NO_LIMIT_NAMED = variant(Outcome.MET, 1)
ABOUT_SOMETHING_ELSE = variant(Outcome.CONFLICT, 1)


class Substances(Check):
    """A list of substances is open unless the listing says it is limited to them.

    A group about substances is not for a client who named behaviors only, and the other way round.
    """

    name = "substances"
    topic = "substance or behavior"
    owns = ("P7",)
    columns = (SUBSTANCE_SET, BEHAVIOR_SET, LIMITED, SCOPE)
    field = "substances"
    label = "for another substance or behavior"

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Compare both lists where they are limits; without facts on the client, ask there."""
        limited = columns[LIMITED.name] == YES
        if not client.substances and not client.behaviors:
            return first_case((limited, Outcome.ASK), otherwise=Outcome.NA)
        shared = has_any(columns[SUBSTANCE_SET.name], substance_mask(client.substances)) | has_any(
            columns[BEHAVIOR_SET.name], behavior_mask(client.behaviors)
        )
        return first_case(
            (shared, Outcome.MET),
            (limited, Outcome.CONFLICT),
            (_is_about_something_else(columns, client), ABOUT_SOMETHING_ELSE),
            otherwise=NO_LIMIT_NAMED,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say what it is for."""
        if grade == ABOUT_SOMETHING_ELSE:
            return f"a group about {listed or 'drugs'}, not {asked}"
        if variant_of(grade) == 1:
            return "names no limit on substances"
        return f"serves people with {listed}" if outcome_of(grade) is Outcome.MET else f"only for {listed}"

    def asked(self, client: Client) -> str:
        """Name what the client wants help with."""
        return join_words(list(filter(None, [substance_words(client.substances), behavior_words(client.behaviors)])))

    def listed(self, record: Record) -> str:
        """Name the substances and behaviors served."""
        return served_words(record)

    def question(self, grade: int, listed: str) -> str:
        """Ask the client what help is for."""
        return f"This place is only for {listed}. What do you want help with?"


def _is_about_something_else(columns: Rows, client: Client) -> Mask:
    scope = columns[SCOPE.name]
    behaviors = bool(client.behaviors) or any(need.startswith("behavioral.") for need in client.needs)
    told = (bool(client.substances), behaviors)
    missing = [scope == code for code in range(len(SCOPES)) if not told[code]]
    return np.any(missing, axis=0) if missing else np.zeros(len(scope), dtype=np.bool_)


class Withdrawal(Check):
    """A detox that names what it manages has to manage all that is dangerous for this client to stop."""

    name = "withdrawal"
    topic = "withdrawal"
    owns = ("P7",)
    columns = (WITHDRAWAL_SET, LIMITED, is_type("detox"))
    field = "withdrawal_of"
    label = "detox for another substance"

    def concerns(self, client: Client) -> bool:
        """Ask only where the client named substances."""
        return bool(client.substances)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Compare the list of a detox with the client's substances; without a list nothing is asked."""
        managed, limited = columns[WITHDRAWAL_SET.name], columns[LIMITED.name] == YES
        needed = withdrawing(client.substances) or client.substances
        all_managed = np.all([has_any(managed, substance_mask((substance,))) for substance in needed], axis=0)
        grades = first_case((all_managed, Outcome.MET), (limited, Outcome.CONFLICT), otherwise=Outcome.VERIFY)
        return only_where((columns["type:detox"] == YES) & (managed != 0), grades)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say what the detox manages."""
        if outcome_of(grade) is Outcome.MET:
            return f"manages withdrawal from {listed}"
        return f"manages withdrawal from {listed}, not all of {asked}"

    def asked(self, client: Client) -> str:
        """Name the substances that need care to stop."""
        return substance_words(withdrawing(client.substances) or client.substances)

    def listed(self, record: Record) -> str:
        """Name what is managed."""
        managed = record.get("withdrawal_of")
        return substance_words(map(str, managed)) if isinstance(managed, list | tuple) else ""

    def question(self, grade: int, listed: str) -> str:
        """Ask for the whole list."""
        return "Which substances can a person withdraw from here?"


CHECKS = (Substances(), Withdrawal())
