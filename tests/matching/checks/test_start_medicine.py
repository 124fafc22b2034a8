from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.checks.start_medicine import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, judge, outcomes
from tests.matching.oracle import medicines as oracle
from tests.matching.oracle.words import MOUD, Facts, Record, mapping, records, some, tri, word

NEED = "med.moud"
WANTS_METHADONE = Client(starts=["methadone"])


@given(
    records(
        moud_provided=some(*MOUD, "naltrexone_xr"), moud_provided_complete=st.just("yes"), moud=mapping(methadone=tri)
    ),
    mapping(starts=some(*MOUD, "buprenorphine_xr", "any")),
    st.sampled_from([NEED, "med.aud", "treatment.residential"]),
)
def test_every_start_is_judged_as_the_rule_reads(record: Record, facts: Facts, need: str) -> None:
    (answer,) = judge(CHECK, Client(**facts), record, need=need)
    assert word(answer.outcome, answer.soft) == oracle.m5(record, facts, need)


def test_taking_people_on_a_medicine_is_not_providing_it() -> None:
    listing = entry("treatment", "outpatient", moud={"methadone": "yes"}, moud_provided_complete="yes")
    (answer,) = judge(CHECK, WANTS_METHADONE, listing, need=NEED)
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "does not provide methadone")


def test_an_open_list_is_asked_about() -> None:
    (answer,) = judge(CHECK, WANTS_METHADONE, entry("medication", "office", moud_provided=["buprenorphine"]), need=NEED)
    assert (answer.outcome, answer.text) == (Outcome.VERIFY, "lists buprenorphine, not methadone")
    assert answer.question == "Which medicines can a person start here, and how soon?"


def test_one_of_several_is_enough() -> None:
    either = Client(starts=["methadone", "buprenorphine"])
    listing = entry("medication", "office", moud_provided=["buprenorphine"], moud_provided_complete="yes")
    (answer,) = judge(CHECK, either, listing, need=NEED)
    assert (answer.outcome, answer.text) == (Outcome.MET, "provides buprenorphine")


def test_any_medicine_will_do_for_who_asks_for_any() -> None:
    assert outcomes(
        CHECK, Client(starts=["any"]), entry("medication", "otp", moud_provided=["methadone"]), need=NEED
    ) == [Outcome.MET]
