from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.checks.pregnancy import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, house, judge, outcomes
from tests.matching.oracle import household as oracle
from tests.matching.oracle.words import Facts, Record, mapping, maybe, records, tri, word

genders = st.sampled_from(["woman", "man", "nonbinary"])


@given(records(accepts_pregnant=tri), mapping(pregnant=maybe, gender=genders, trans=maybe))
def test_every_place_is_judged_as_the_rule_reads(record: Record, facts: Facts) -> None:
    (answer,) = judge(CHECK, Client(**facts), record)
    assert word(answer.outcome, answer.soft) == oracle.h1(record, facts)


def test_a_silent_detox_is_called_first() -> None:
    (answer,) = judge(CHECK, Client(pregnant=True), entry("treatment", "detox"))
    assert (answer.outcome, answer.text) == (Outcome.VERIFY, "does not say if it takes people who are pregnant")
    assert answer.question == "Do you take people who are pregnant?"


def test_who_said_nothing_is_asked_only_where_a_place_says_no() -> None:
    places = house(accepts_pregnant="no"), house(accepts_pregnant="yes"), house()
    assert outcomes(CHECK, Client(gender="woman"), *places) == [Outcome.ASK, Outcome.NA, Outcome.NA]
    (answer, *_) = judge(CHECK, Client(), *places)
    assert answer.question.endswith("Are you pregnant?")


def test_a_man_is_not_asked_but_a_trans_man_is() -> None:
    refuses = house(accepts_pregnant="no")
    assert outcomes(CHECK, Client(gender="man"), refuses) == [Outcome.NA]
    assert outcomes(CHECK, Client(gender="man", trans=True), refuses) == [Outcome.ASK]


def test_a_refusal_says_so() -> None:
    (answer,) = judge(CHECK, Client(pregnant=True), house(accepts_pregnant="no"))
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "does not take people who are pregnant")
