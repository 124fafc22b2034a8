from __future__ import annotations

from resmatch.matching.checks.faith import CHECKS
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, house, judge, meeting, outcomes

NO_FAITH, CONSENT = CHECKS
WITHOUT_FAITH = Client(faith_ok=False)


def test_required_worship_is_a_conflict_for_who_wants_none() -> None:
    (answer,) = judge(NO_FAITH, WITHOUT_FAITH, house(faith={"affiliation": "Christian", "participation": "required"}))
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "requires worship (Christian)")


def test_optional_faith_fits_and_is_said() -> None:
    (answer,) = judge(NO_FAITH, WITHOUT_FAITH, house(faith={"affiliation": "Christian", "participation": "optional"}))
    assert (answer.outcome, answer.text) == (Outcome.MET, "has faith content (Christian), by choice")


def test_a_faith_without_a_word_on_worship_is_asked() -> None:
    (answer,) = judge(NO_FAITH, WITHOUT_FAITH, entry("treatment", "iop", faith={"affiliation": "Christian"}))
    assert (answer.outcome, answer.question) == (Outcome.VERIFY, "Is worship or prayer required here?")
    assert NO_FAITH.topic == "worship"


def test_a_silent_house_is_asked_and_a_silent_clinic_is_not() -> None:
    assert outcomes(NO_FAITH, WITHOUT_FAITH, house(), entry("medication", "otp")) == [Outcome.VERIFY, Outcome.NA]


def test_a_house_where_every_pathway_counts_requires_no_faith() -> None:
    assert outcomes(NO_FAITH, WITHOUT_FAITH, house(meeting_requirement="any_pathway")) == [Outcome.MET]


def test_a_group_of_a_faith_is_a_conflict() -> None:
    client = Client(never=["faith"])
    assert outcomes(NO_FAITH, client, meeting(support_group={"fellowship": "celebrate_recovery"})) == [Outcome.CONFLICT]


def test_where_nobody_spoke_of_faith_required_worship_is_asked_about() -> None:
    required = house(faith={"participation": "required"})
    (answer,) = judge(CONSENT, Client(), required)
    assert (answer.outcome, answer.question) == (Outcome.ASK, "This program requires worship. Is that OK?")
    assert CONSENT.topic == "faith content ok"


def test_consent_to_one_faith_is_not_consent_to_another() -> None:
    christian = house(pathways=["faith_christian"], faith={"participation": "required"})
    assert outcomes(CONSENT, Client(pathways=["faith_muslim"]), christian) == [Outcome.ASK]
    assert outcomes(CONSENT, Client(pathways=["faith"]), christian) == [Outcome.NA]


def test_who_said_that_faith_is_fine_is_not_asked_again() -> None:
    assert not CONSENT.concerns(Client(faith_ok=True))
