"""The checks of rows C1 and C2 answer as the rules read, for any record and client."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.checks import budget, payer
from resmatch.matching.client import Client
from tests.matching.build import judge
from tests.matching.oracle import money as oracle
from tests.matching.oracle.words import Facts, Record, mapping, maybe, records, some, tri, word

UPFRONT, WEEK = budget.CHECKS
cost = st.sampled_from(["free", "sliding", "fixed"])
options = st.lists(
    st.fixed_dictionaries(
        {
            "amount": st.sampled_from([0, 50, 150, 200, 600]),
            "per": st.sampled_from(["week", "month", "day", "once", "session"]),
            "what": st.sampled_from(["rent", "deposit", "intake_fee", "fee"]),
        }
    ),
    min_size=1,
    max_size=3,
)
prices = records(
    cost=cost,
    cost_upfront=st.sampled_from([0, 100, 400.0]),
    cost_options=options,
    scholarship=tri,
    payment_plan=tri,
)
limits = mapping(max_upfront=st.sampled_from([0, 100, 250]), max_week=st.sampled_from([0, 140, 200]))


@given(
    records(payers=mapping(medicaid=tri, medicare=tri, none=tri, free=tri, sliding_scale=tri), cost=cost),
    mapping(
        insurance=some("medicaid", "medicare", "none", "self_pay"),
        can_self_pay=maybe,
        must=st.just(frozenset({"insurance"})),
    ),
)
def test_payers(record: Record, facts: Facts) -> None:
    (answer,) = judge(payer.CHECK, Client(**facts), record)
    assert word(answer.outcome, answer.soft) == oracle.c1(record, facts)


@given(prices, limits)
def test_prices(record: Record, facts: Facts) -> None:
    client = Client(**facts)
    (first,), (a_week,) = judge(UPFRONT, client, record), judge(WEEK, client, record)
    assert word(first.outcome, first.soft) == oracle.c2_upfront(record, facts)
    assert word(a_week.outcome, a_week.soft) == oracle.c2_week(record, facts)
