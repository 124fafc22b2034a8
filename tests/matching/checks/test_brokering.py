from __future__ import annotations

from resmatch.matching.checks.brokering import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, house, judge, outcomes


def test_a_sign_of_paid_referrals_is_never_among_what_fits() -> None:
    paid = [house(referral_fee="yes"), house(rent_tied_to_treatment="yes"), entry("helpline", funding="advertiser")]
    answers = judge(CHECK, Client(), *paid)
    assert [(answer.outcome, answer.soft) for answer in answers] == [(Outcome.VERIFY, False)] * 3


def test_silence_and_a_no_are_no_sign() -> None:
    listings = [house(), house(referral_fee="no", rent_tied_to_treatment="no"), entry("helpline", funding="nonprofit")]
    assert outcomes(CHECK, Client(), *listings) == [Outcome.NA] * 3


def test_the_warning_names_the_sign_the_law_and_who_to_tell() -> None:
    fee, rent, ads = judge(
        CHECK,
        Client(),
        house(referral_fee="yes"),
        house(rent_tied_to_treatment="yes"),
        entry("helpline", funding="advertiser"),
    )
    assert fee.text.startswith("warning: it pays for referrals.")
    assert "18 USC 220" in fee.text
    assert "attorney general" in fee.text
    assert "the rent hangs on going to one treatment program" in rent.text
    assert "paid for by advertisers" in ads.text
    assert fee.question.endswith("?")
