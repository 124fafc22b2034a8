from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.check import Check
from resmatch.matching.checks import age, gender, gender_policy, group_gender, lgbtq, minors, tribal, veterans
from resmatch.matching.client import Client
from tests.matching.build import judge
from tests.matching.oracle import identity as oracle
from tests.matching.oracle.words import Facts, Record, mapping, maybe, records, some, tri, word

ROWS: dict[str, tuple[Check, Callable[[Record, Facts], str]]] = {
    "I1": (age.CHECK, oracle.i1),
    "I2": (gender.CHECK, oracle.i2),
    "I3": (gender_policy.CHECK, oracle.i3),
    "I4": (lgbtq.CHECK, oracle.i4),
    "I5 as a must": (group_gender.CHECK, oracle.i5),
    "I8": (minors.CHECK, oracle.i8),
    "I9": (veterans.CHECKS[0], oracle.i9),
    "I9 VA": (veterans.CHECKS[1], oracle.i9_va),
    "I10": (tribal.CHECK, oracle.i10),
}

limits = st.sampled_from([12, 13, 16, 18, 21, 30, 55])
listings = records(
    minimum_age=limits,
    maximum_age=limits,
    minors=tri,
    populations=some("adolescent", "veteran"),
    serves_gender=some("women", "men", "all", "nonbinary"),
    gender_policy=st.sampled_from(["self_identified", "assigned_at_birth", "case_by_case"]),
    lgbtq_affirming=tri,
    support_group=mapping(composition=some("women", "men", "lgbtq", "young_people")),
    veterans_only=tri,
    va_eligibility=st.sampled_from(["required", "not_required"]),
    tribal_only=tri,
)
clients = mapping(
    age=st.sampled_from([12, 15, 17, 18, 19, 34, 67]),
    gender=st.sampled_from(["woman", "man", "nonbinary"]),
    trans=maybe,
    lgbtq=maybe,
    veteran=maybe,
    native=maybe,
    group_gender=st.sampled_from(["women", "men", "lgbtq"]),
    must=st.sampled_from([{"lgbtq"}, {"group"}]),
)


@pytest.mark.parametrize("row", ROWS)
@given(record=listings, facts=clients)
def test_every_person_is_judged_as_the_rule_reads(row: str, record: Record, facts: Facts) -> None:
    check, rule = ROWS[row]
    (answer,) = judge(check, Client(**facts), record)
    assert word(answer.outcome, answer.soft) == rule(record, facts)
