from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.check import Check
from resmatch.matching.checks import abstinence, faith, never_pathway, substances
from resmatch.matching.client import Client
from tests.matching.build import judge
from tests.matching.oracle import pathway as oracle
from tests.matching.oracle.words import Facts, Record, mapping, maybe, records, some, tri, word

ROWS: dict[str, tuple[Check, Callable[[Record, Facts], str]]] = {
    "P2": (faith.CHECKS[0], oracle.p2),
    "P3": (faith.CHECKS[1], oracle.p3),
    "P4": (never_pathway.CHECK, oracle.p4),
    "P6": (abstinence.CHECK, oracle.p6),
    "P7": (substances.CHECKS[0], oracle.p7),
    "P7 withdrawal": (substances.CHECKS[1], oracle.p7_withdrawal),
}
PATHWAYS = ("twelve_step", "secular", "faith", "faith_christian", "faith_muslim", "buddhist", "all_recovery")
SUBSTANCES = ("opioids", "alcohol", "stimulants", "cocaine", "cannabis", "benzodiazepines")

pathways = some(*PATHWAYS)
uses = some(*SUBSTANCES)
behaviors = some("gambling", "gaming")
listings = records(
    pathways=pathways,
    support_group=mapping(fellowship=st.sampled_from([*oracle.OF_FELLOWSHIP, "friends"])),
    faith=mapping(affiliation=st.just("Christian"), participation=st.sampled_from(["required", "optional", "none"])),
    meeting_requirement=st.sampled_from(["none", "any_pathway", "twelve_step_only"]),
    abstinence_required=tri,
    substances=uses,
    withdrawal_of=uses,
    behaviors=behaviors,
    substances_only=st.just("yes"),
)
clients = mapping(
    pathways=pathways,
    pathways_open=pathways,
    never=pathways,
    faith_ok=maybe,
    abstinent=maybe,
    goal=st.sampled_from(["abstinence", "reduce", "safer_use", "not_sure"]),
    substances=uses,
    behaviors=behaviors,
)


@pytest.mark.parametrize("row", ROWS)
@given(record=listings, facts=clients)
def test_every_place_is_judged_as_the_rule_reads(row: str, record: Record, facts: Facts) -> None:
    check, rule = ROWS[row]
    (answer,) = judge(check, Client(**facts), record)
    assert word(answer.outcome, answer.soft) == rule(record, facts)
