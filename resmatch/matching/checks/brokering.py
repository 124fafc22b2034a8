"""Signs that a referral is paid for (row D6): never among what fits, always with a warning.

18 USC 220 (EKRA) forbids pay for referrals to recovery homes and treatment. A helpline paid for by
advertisers sends callers to those who pay.
"""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, Record, computed, tri
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades, Outcome

ADVERTISER = computed("paid by advertisers", ("funding",), lambda record: int(record["funding"] == "advertiser"))


class Brokering(Check):
    """A referral fee, rent tied to treatment, or a line paid for by advertisers."""

    name = "brokering"
    owns = ("D6",)
    columns = (tri("referral_fee"), tri("rent_tied_to_treatment"), ADVERTISER)
    field = "referral_fee"
    topic = "referral fee"
    label = "paid referrals"
    favourable = "no"

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Ask before any referral where money changes hands for it."""
        signs = [columns[name] == YES for name in ("referral_fee", "rent_tied_to_treatment", ADVERTISER.name)]
        return first_case((signs[0] | signs[1] | signs[2], Outcome.VERIFY), otherwise=Outcome.NA)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Warn, and say where to report."""
        return (
            f"warning: {listed}. Paying for referrals can be a crime (18 USC 220); "
            "report it to the state attorney general"
        )

    def listed(self, record: Record) -> str:
        """Say which sign the listing shows."""
        if record.get("referral_fee") == "yes":
            return "it pays for referrals"
        if record.get("rent_tied_to_treatment") == "yes":
            return "the rent hangs on going to one treatment program"
        return "paid for by advertisers" if record.get("funding") == "advertiser" else ""

    def question(self, grade: int, listed: str) -> str:
        """Ask who pays."""
        return "Does anyone get paid when a person is sent here, and may residents choose their own treatment?"


CHECK = Brokering()
