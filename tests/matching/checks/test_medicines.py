from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.checks.medicines import CHECKS
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, house, judge, meeting, outcomes
from tests.matching.oracle import medicines as oracle
from tests.matching.oracle.words import MOUD, Facts, Record, mapping, records, some, tri, word

METHADONE, BUPRENORPHINE, NALTREXONE = CHECKS
ON_METHADONE = Client(takes=["methadone"])

moud = mapping(methadone=tri, buprenorphine=tri, naltrexone=tri, condition=st.sampled_from(sorted(oracle.CONDITIONS)))
clients = mapping(
    takes=some(*MOUD, "buprenorphine_xr", "naltrexone_xr"),
    starts=some(*MOUD, "any"),
    doses_mg=mapping(methadone=st.integers(10, 120), buprenorphine=st.integers(2, 32)),
)


@given(records(moud=moud), clients)
def test_every_medicine_is_judged_as_the_rule_reads(record: Record, facts: Facts) -> None:
    for check, medicine in zip(CHECKS, MOUD, strict=True):
        (answer,) = judge(check, Client(**facts), record)
        assert word(answer.outcome, answer.soft) == oracle.m1_to_m3(record, facts, medicine)


def test_a_yes_to_one_medicine_says_nothing_about_another() -> None:
    assert outcomes(METHADONE, ON_METHADONE, house(moud={"buprenorphine": "yes"})) == [Outcome.VERIFY]


def test_silence_is_never_a_conflict() -> None:
    (answer,) = judge(METHADONE, ON_METHADONE, house())
    assert answer.outcome is Outcome.VERIFY
    assert "methadone" in answer.question
    assert answer.question.endswith("?")
    assert answer.text == "does not say if people can take methadone here"


def test_a_refusal_names_the_medicine() -> None:
    (answer,) = judge(METHADONE, ON_METHADONE, house(moud={"methadone": "no"}))
    assert answer.text == "does not take people on methadone"


def test_must_taper_is_a_no_whatever_stands_before_it() -> None:
    (answer,) = judge(
        METHADONE, ON_METHADONE, house(moud={"methadone": "yes", "condition": "must taper within 90 days"})
    )
    assert answer.outcome is Outcome.CONFLICT
    assert answer.text == "has a condition for people on methadone: must taper within 90 days"


def test_a_dose_limit_below_the_dose_is_a_no_that_does_not_tell_the_dose() -> None:
    capped = house(moud={"methadone": "yes", "condition": "methadone up to 60 mg"})
    (over,) = judge(METHADONE, Client(takes=["methadone"], doses_mg={"methadone": 80}), capped)
    assert over.outcome is Outcome.CONFLICT
    assert "60 mg" in over.text
    assert "80" not in over.text
    assert outcomes(METHADONE, Client(takes=["methadone"], doses_mg={"methadone": 60}), capped) == [Outcome.MET]
    assert outcomes(METHADONE, ON_METHADONE, capped) == [Outcome.VERIFY]


def test_a_monthly_shot_is_its_medicine() -> None:
    client = Client(takes=["Sublocade"])
    assert outcomes(BUPRENORPHINE, client, house(moud={"buprenorphine": "no"})) == [Outcome.CONFLICT]


def test_a_silent_meeting_is_left_to_the_question_of_meetings() -> None:
    answers = outcomes(METHADONE, ON_METHADONE, meeting(), meeting(moud={"methadone": "no"}))
    assert answers == [Outcome.NA, Outcome.CONFLICT]


@pytest.mark.parametrize("listing", [entry("medication", "otp"), entry("service", "food"), entry("treatment", "detox")])
def test_other_kinds_are_not_asked(listing: Record) -> None:
    assert outcomes(METHADONE, ON_METHADONE, listing) == [Outcome.NA]


def test_nobody_is_asked_about_a_medicine_they_do_not_take() -> None:
    assert not NALTREXONE.concerns(ON_METHADONE)
    assert NALTREXONE.concerns(Client(starts=["vivitrol"]))
