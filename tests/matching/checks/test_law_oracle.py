"""The checks of rows L1 to L4 answer as the rules read, for any record and client."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.checks import court_proof, gps, record, supervision
from resmatch.matching.client import Client
from resmatch.vocab import RECORDS
from tests.matching.build import judge
from tests.matching.oracle import law as oracle
from tests.matching.oracle.words import Facts, Record, mapping, maybe, records, tri, word

approved = mapping(
    oui_program=tri, assessment=st.fixed_dictionaries({"value": tri, "source": st.just("RMV"), "date": st.just("2026")})
)
shared = mapping(violent=st.booleans(), arson=st.booleans(), other=st.booleans())


@given(
    records(record=mapping(violent=tri, arson=tri, other=tri), employment=mapping(fair_chance=tri)),
    mapping(record=shared),
)
def test_kinds_of_record(listing: Record, facts: Facts) -> None:
    if listing["kind"] != "employment":
        listing = {key: value for key, value in listing.items() if key != "employment"}
    for check, kind in zip(record.CHECKS, RECORDS.ids, strict=True):
        (answer,) = judge(check, Client(**facts), listing)
        assert word(answer.outcome, answer.soft) == oracle.l1(listing, facts, kind)


@given(
    records(attendance_proof=tri, court_approved=approved),
    mapping(mandate=st.sampled_from([{"proof"}, {"assessment"}, {"proof", "class"}])),
)
def test_proof(listing: Record, facts: Facts) -> None:
    (answer,) = judge(court_proof.CHECK, Client(**facts), listing)
    assert word(answer.outcome, answer.soft) == oracle.l2(listing, facts)


@given(
    records(accepts_gps=tri, accepts_supervision=tri),
    mapping(gps=maybe, supervision=st.sampled_from(["probation", "parole", "pretrial"])),
)
def test_gps_and_supervision(listing: Record, facts: Facts) -> None:
    client = Client(**facts)
    (monitored,), (supervised,) = judge(gps.CHECK, client, listing), judge(supervision.CHECK, client, listing)
    assert word(monitored.outcome, monitored.soft) == oracle.l3(listing, facts)
    assert word(supervised.outcome, supervised.soft) == oracle.l4(listing, facts)
