"""Whether a person may take methadone, buprenorphine or naltrexone while at a place."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import NO, YES, Column, Record, bits, computed, has_any, pluck, tri
from resmatch.matching.grading import Mask, by_tri, first_case, grades_as, only_where
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag, is_kind
from resmatch.matching.medicine import MOUD, dose_mg, takes_or_starts
from resmatch.matching.medicine_terms import OPEN, REFUSES, UNCLEAR, dose_limit_mg, forms_only, terms_of
from resmatch.matching.outcome import Grades, Outcome, outcome_of, variant, variant_of
from resmatch.matching.wording import in_words
from resmatch.vocab import MEDICINES

REFUSED_BY_CONDITION = variant(Outcome.CONFLICT, 1)
CONDITION_TO_ASK_ABOUT = variant(Outcome.VERIFY, 1)


class TakesMedicine(Check):
    """Each medicine has its own answer: a yes to one says nothing about another.

    A condition such as "must taper" or a dose limit below the client's dose is a no. Where the listing
    is silent the place is called first. Support groups are judged here only where they say yes or no;
    what their silence means is another question.
    """

    group = "moud"

    def __init__(self, medicine: str, row: str) -> None:
        self.medicine = medicine
        self.name = self.topic = medicine
        self.owns = (row,)
        self.field = f"moud.{medicine}"
        self.label = f"no {medicine}"
        self.terms, self.limit = f"moud.{medicine} terms", f"moud.{medicine} limit mg"
        self.forms = f"moud.{medicine} forms"
        self.columns = (
            tri(self.field),
            _from_condition(self.terms, lambda text: terms_of(medicine, text)),
            Column(self.limit, ("moud",), "float64", np.nan, self._read_limit),
            Column(self.forms, ("moud",), "uint64", 0, self._read_forms),
            flag("moud_policy_applies"),
            is_kind("support_group"),
        )

    def concerns(self, client: Client) -> bool:
        """Ask only for who takes the medicine or wants to start it."""
        return takes_or_starts(client, self.medicine)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the answer for this medicine, after what the condition makes of it."""
        said, terms = columns[self.field], columns[self.terms]
        grades = first_case(
            (terms == REFUSES, REFUSED_BY_CONDITION),
            (said == NO, Outcome.CONFLICT),
            (self._dose_is_over(columns, client), REFUSED_BY_CONDITION),
            ((terms == UNCLEAR) | self._dose_may_be_over(columns, client), CONDITION_TO_ASK_ABOUT),
            (self._form_may_differ(columns, client), CONDITION_TO_ASK_ABOUT),
            otherwise=by_tri(said),
        )
        group = columns["kind:support_group"] == YES
        speaks = (said == YES) | grades_as(grades, Outcome.CONFLICT)
        return only_where((columns["flag:moud_policy_applies"] == YES) & (~group | speaks), grades)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say whether people on this medicine are taken, and the condition that decides."""
        people = f"people on {self.medicine}"
        if outcome_of(grade) is Outcome.MET:
            return f"takes {people}" if listed == "yes" else f"takes {people}: {listed}"
        if variant_of(grade) == 1:
            return f"has a condition for {people}: {listed}"
        if outcome_of(grade) is Outcome.CONFLICT:
            return f"does not take {people}"
        return f"{people}: {listed}" if listed else f"does not say if people can take {self.medicine} here"

    def listed(self, record: Record) -> str:
        """Give the condition where one is written, else yes, no or case by case."""
        condition = pluck(record, "moud.condition")
        return in_words(pluck(record, self.field) if condition is None else condition)

    def question(self, grade: int, listed: str) -> str:
        """Ask for the policy, with the condition where one is written."""
        return f"Can people take {self.medicine} here, and is there any rule about it?"

    def _dose_is_over(self, columns: Rows, client: Client) -> Mask:
        dose = dose_mg(client, self.medicine)
        over: Mask = columns[self.limit] < (-np.inf if dose is None else dose)
        return over

    def _dose_may_be_over(self, columns: Rows, client: Client) -> Mask:
        unknown = dose_mg(client, self.medicine) is None
        in_doubt: Mask = ~np.isnan(columns[self.limit]) & unknown
        return in_doubt

    def _form_may_differ(self, columns: Rows, client: Client) -> Mask:
        """Tell where one form is taken only: a yes is for that form, and the client may take another."""
        forms = MEDICINES.under(self.medicine)
        own = [form for form in (*client.takes, *client.starts) if form in forms and form != self.medicine]
        taken = columns[self.forms]
        differs = ~has_any(taken, bits(forms, own)) if own else columns[self.field] != YES
        in_doubt: Mask = (taken != 0) & differs
        return in_doubt

    def _read_forms(self, record: Record) -> int:
        forms = forms_only(self.medicine, str(pluck(record, "moud.condition") or ""))
        return bits(MEDICINES.under(self.medicine), forms)

    def _read_limit(self, record: Record) -> float:
        limit = dose_limit_mg(self.medicine, str(pluck(record, "moud.condition") or ""))
        return np.nan if limit is None else limit


def _from_condition(name: str, read: Callable[[str], int]) -> Column:
    return computed(name, ("moud",), lambda record: read(str(pluck(record, "moud.condition") or "")), missing=OPEN)


CHECKS = tuple(TakesMedicine(medicine, row) for medicine, row in zip(MOUD, ("M1", "M2", "M3"), strict=True))
