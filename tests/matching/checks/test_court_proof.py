from __future__ import annotations

from resmatch.matching.checks.court_proof import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, house, judge, meeting, outcomes

NEEDS_PROOF = Client(mandate={"proof"})


def test_silence_asks_for_proof() -> None:
    (answer,) = judge(CHECK, NEEDS_PROOF, meeting())
    assert answer.outcome is Outcome.VERIFY
    assert "proof" in answer.question
    assert answer.text == "does not say if it gives proof of attendance"


def test_signed_proof_fits_and_a_no_does_not() -> None:
    signed, refused = judge(CHECK, NEEDS_PROOF, meeting(attendance_proof="yes"), meeting(attendance_proof="no"))
    assert signed.text == "gives proof of attendance"
    assert refused.outcome is Outcome.CONFLICT
    assert refused.text == "gives no proof of attendance"


def test_an_accepted_program_is_named_with_its_source_and_date() -> None:
    dated = {"oui_program": {"value": "yes", "source": "RMV list", "date": "2026-10-01"}}
    known, bare = judge(
        CHECK,
        NEEDS_PROOF,
        entry("treatment", "dui_program", court_approved=dated),
        entry("treatment", "dui_program", court_approved={"oui_program": "yes"}),
    )
    assert known.text == "accepted for driving class (RMV list, 2026-10-01)"
    assert bare.text == "accepted for driving class (no dated source: ask the officer)"


def test_proof_of_a_class_that_courts_refuse_is_worth_nothing() -> None:
    (answer,) = judge(
        CHECK,
        NEEDS_PROOF,
        entry("treatment", "dui_program", court_approved={"oui_program": "no"}, attendance_proof="yes"),
    )
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "courts do not accept what it gives")


def test_a_no_to_another_program_leaves_the_proof_as_it_is() -> None:
    group = meeting(court_approved={"oui_program": "no"}, attendance_proof="yes")
    assert outcomes(CHECK, NEEDS_PROOF, group) == [Outcome.MET]


def test_a_house_gives_no_proof_and_needs_none() -> None:
    assert outcomes(CHECK, NEEDS_PROOF, house(attendance_proof="no")) == [Outcome.NA]


def test_only_a_mandate_for_proof_asks() -> None:
    assert not CHECK.concerns(Client())
    assert not CHECK.concerns(Client(mandate={"assessment"}))
